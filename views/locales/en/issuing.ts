import type { Message } from '../../../src/language/message.ts';

/** Issuing papers: how they are written, and papers after the first. */
export const issuing = {
  'issuing.writing': 'Writing the papers',
  'issuing.explained': 'Nothing is published before every paper is written. If one cannot be, none is; leaving this page does not stop it.',
  'issuing.done': 'All papers are written and published.',
  'issuing.go-on': 'Go on',
  'issuing.try-again': 'Try again',
  'refused.papers.not-written': 'The paper in {language} could not be written as {format}, so nothing was issued. The writer said: {why}',
  'issuing.reissued-on': 'Reissued for technical reasons on {date}.',
  'issuing.reissued-on-2': 'Second reissue for technical reasons, on {date}.',
  'issuing.reissued-on-3': 'Third reissue for technical reasons, on {date}.',
  'issuing.corrigendum': 'Corrigendum',
  'issuing.addendum': 'Addendum',
  'issuing.for-read': 'For {instead} read {read}',
  'issuing.insert': 'Insert {read}',
  'issuing.delete': 'Delete {instead}',
  'issuing.only': '{languages} only',
  'refused.editions.no-such-paper': 'No paper of this session bears the symbol {symbol}.',
  'refused.editions.not-issued-in': '{symbol} has not been issued in {language}.',
  'refused.editions.no-language': 'Say at least one language.',
  'refused.editions.reissued-too-often': '{symbol} has been reissued three times in {language}. Issue a revision.',
  'refused.editions.issued-meanwhile': 'Something else was issued meanwhile, last {symbol}. Look at the list and send this again if it is still wanted.',
  'refused.editions.not-the-next-symbol': '{symbol} is not the next symbol of its kind. The next one is {next}',
  'refused.editions.corrigendum-by-itself': '{symbol} is the symbol of a corrigendum or an addendum. These are issued under Editions.',
} as const satisfies Record<string, Message>;
