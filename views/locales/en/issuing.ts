import type { Message } from '../../../src/language/message.ts';

/** Issuing papers: how they are written, and papers after the first. */
export const issuing = {
  'issuing.writing': 'Writing the papers',
  'issuing.explained':
    'Nothing is published before every paper is written. If one cannot be, none is; leaving this page does not stop it.',
  'issuing.done': 'All papers are written and published.',
  'issuing.go-on': 'Go on',
  'issuing.try-again': 'Try again',
  'refused.papers.not-written':
    'The paper in {language} could not be written as {format}, so nothing was issued. The writer said: {why}',
} as const satisfies Record<string, Message>;
