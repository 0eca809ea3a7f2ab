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
  'issuing.reissued-on': 'Reissued for technical reasons on {date}.',
  'issuing.reissued-on-2': 'Second reissue for technical reasons, on {date}.',
  'issuing.reissued-on-3': 'Third reissue for technical reasons, on {date}.',
  'issuing.corrigendum': 'Corrigendum',
  'issuing.addendum': 'Addendum',
  'issuing.for-read': 'For {instead} read {read}',
  'issuing.insert': 'Insert {read}',
  'issuing.delete': 'Delete {instead}',
  'refused.editions.no-such-paper': 'No paper of this session bears the symbol {symbol}.',
  'refused.editions.not-issued-in': '{symbol} has not been issued in {language}.',
  'refused.editions.no-language': 'Say at least one language.',
  'refused.editions.reissued-too-often':
    '{symbol} has been reissued three times in {language}. Issue a revision.',
  'refused.editions.issued-meanwhile':
    'Something else was issued meanwhile, last {symbol}. Look at the list and send this again if it is still wanted.',
  'refused.editions.not-the-next-symbol':
    '{symbol} is not the next symbol of its kind. The next one is {next}',
  'refused.editions.corrigendum-by-itself':
    '{symbol} is the symbol of a corrigendum or an addendum. These are issued under Editions.',
  'issuing.replaces': 'Replaces {symbol}',
  'issuing.replaced-by': 'Replaced by {symbol}',
  'issuing.corrects': 'Corrigendum to {symbol}, {date}',
  'issuing.adds-to': 'Addendum to {symbol}, {date}',
  'issuing.was-reissued': 'Reissued for technical reasons on {date}: {languages}.',
  'issuing.as-before': 'As it was before:',
  'issuing.reissue': 'Reissue for technical reasons',
  'issuing.reissue-of': 'Reissue {symbol}',
  'issuing.corrigendum-of': 'Corrigendum to {symbol}',
  'issuing.addendum-of': 'Addendum to {symbol}',
  'issuing.about': 'Of which paper',
  'issuing.reissue-explained':
    'The paper is written once more under the same symbol, with a star and a footnote that says when. The original says what it said; translations are taken as they are now. What was issued before stays, and can still be read.',
  'issuing.corrigendum-explained':
    'A corrigendum says what was printed wrongly, in the languages in which it was. What the Bureau agreed on is changed by a new edition alone. Languages without corrections get no paper.',
  'issuing.addendum-explained':
    'An addendum adds a text of its own to a paper. It is issued in the languages that are filled in.',
  'issuing.in-languages': 'In which languages',
  'issuing.title-in': 'Title, {language}',
  'issuing.text-in': 'Text, {language}',
  'issuing.text-hint': 'Paragraphs are parted by an empty line. Several are numbered.',
  'issuing.place': 'Where',
  'issuing.instead': 'What is printed',
  'issuing.read': 'What is to be read',
  'issuing.more-rows': 'More rows',
  'issuing.reissue-issue': 'Reissue',
  'issuing.corrigendum-issue': 'Issue the corrigendum',
  'issuing.addendum-issue': 'Issue the addendum',
  'issuing.papers': 'Papers',
  'issuing.revision': 'Revised edition',
  'issuing.all-languages': 'What is missing in all languages',
  'issuing.by-word': 'As a Word document',
  'issuing.by-word-explained':
    'The texts go out in a table with an empty cell beside each original, and come back with what was filled in. What comes back is shown first; nothing is saved before you say so.',
  'issuing.word-out': 'Word document of what is missing',
  'issuing.word-out-all': 'Of all texts',
  'issuing.word-in': 'Document that came back',
  'issuing.word-in-show': 'Show what it brings',
  'issuing.word-not-taken': 'The file is not taken',
  'issuing.word-told':
    'Fill in the last column, and leave everything else as it is, above all the small keys in the first. Cells left empty change nothing. Words in grey translate an earlier original. What stands in braces, as {item 1 (b)}, is a reference: keep it.',
  'issuing.brought': 'What came back',
  'issuing.brought-texts': {
    one: '{count} translation came back.',
    other: '{count} translations came back.',
  },
  'issuing.not-saved-yet': 'They stand in the fields below and are not saved yet.',
  'issuing.brought-changed': {
    one: '{count} was made from an original that has changed since.',
    other: '{count} were made from originals that have changed since.',
  },
  'issuing.brought-from-earlier':
    'The original has changed since this went out. It is saved as the translation of the earlier one, and stays stale, unless it still holds.',
  'issuing.made-from-earlier':
    'This was translated from an earlier original; what changed is marked beside it.',
  'issuing.still-right': 'It is right for the original as it is now',
  'issuing.from-file': 'From the file',
  'issuing.save-all': 'Save all translations on this page',
  'issuing.unknown-rows': 'Rows that belong to no text',
  'issuing.unknown-rows-explained':
    'Their keys were lost, or the texts are no longer there. Nothing is taken from them; copy what you need.',
  'issuing.missing-explained':
    'A paper exists in a language once every text in it is translated from the original as it is now. Nothing is made up.',
  'issuing.missing-count': { one: '{count} missing', other: '{count} missing' },
  'issuing.stale-count': { one: '{count} stale', other: '{count} stale' },
  'issuing.two-columns': 'Translate beside the original',
  'issuing.missing-caption': '{what}: the state of each text in each language',
  'refused.translations.no-file': 'Choose the file that came back.',
  'refused.translations.not-a-document': 'This file cannot be read as a Word document (.docx).',
  'refused.translations.other-session': 'This file is of another session: {session}',
  'refused.translations.other-language': 'This file went out for {language}. Bring it back on that page.',
  'refused.translations.no-rows': 'Nothing is filled in in this file.',
  'issuing.nothing-missing': 'Every text is translated into all languages.',
  'issuing.only-missing': 'Only what is missing',
  'issuing.all-texts': 'All texts',
  'issuing.tracked': 'Tracked changes',
  'issuing.tracked-explained':
    'The paper as a Word document in which everything that changed since an edition is marked as Word’s tracked changes, for the editors.',
  'issuing.tracked-of': 'Paper of',
  'issuing.tracked-since': 'Changes since',
  'issuing.tracked-in': 'Language',
  'issuing.tracked-out': 'Word document with tracked changes',
  'refused.editions.not-earlier': 'Edition {edition} is not an earlier one.',
  'issuing.earlier-printing': 'This is the paper as it was before it was reissued.',
  'issuing.as-now': 'As it is now',
  'refused.translations.text-gone': {
    one: '{count} text that was translated here has been removed meanwhile. Its words stand below; send the rest again.',
    other:
      '{count} texts that were translated here have been removed meanwhile. Their words stand below; send the rest again.',
  },
} as const satisfies Record<string, Message>;
