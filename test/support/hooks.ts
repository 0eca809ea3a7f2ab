import { stopPostgres } from './databases.ts';

export const mochaHooks = {
  afterAll: stopPostgres,
};
