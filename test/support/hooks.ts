import { Settings } from 'luxon';

Settings.throwOnInvalid = true;

export const mochaHooks = {};
