import type { Message } from '../../../src/language/message.ts';

/** Why a file is not read, and what an importer sees of a paper. */
export const importing = {
  'refused.file.too-large': 'The file is larger than {megabytes} MB, which is the most that is read.',
  'refused.file.empty': 'The file is empty.',
  'refused.file.too-slow': 'The file could not be read within {seconds} seconds, and was put aside.',
  'refused.file.too-much-memory': 'The file unpacks to more than can be read, and was put aside.',
  'refused.file.unpacked-too-large': 'The file unpacks to more than a paper can hold, and is not read.',
  'refused.file.too-long':
    'The file has more than {letters} letters or far more lines than any paper, and is not read.',
  'refused.file.too-many-pages': 'The file has more than {pages} pages, and is not read.',
  'refused.file.too-deep': 'The parts of the file are nested more than {depth} deep, and it is not read.',
  'refused.file.entities': 'The file defines entities of its own, as no paper does, and is not read.',
  'refused.file.damaged': 'The file is damaged, or incomplete, and cannot be read.',
  'refused.file.encrypted': 'The file is encrypted. Please save it without a password.',
  'refused.file.macros':
    'The file contains macros and is not opened. Please save it as a Word document (.docx) without macros.',
  'refused.file.old-word':
    'The file is in the format of an older Word (.doc). Please save it as a Word document (.docx).',
  'refused.file.rtf': 'The file is in Rich Text Format (RTF). Please save it as a Word document (.docx).',
  'refused.file.odt': 'The file is an OpenDocument text. Please save it as a Word document (.docx).',
  'refused.file.other-office':
    'The file is not a text document. Please choose a Word document, a PDF, a page of the web or a text.',
  'refused.file.archive': 'The file is an archive. Please unpack it and choose the paper in it.',
  'refused.file.picture': 'The file is a picture. Its words cannot be read.',
  'refused.file.no-words': 'The PDF holds only pictures of its pages. Their words cannot be read.',
  'refused.file.not-text':
    'The file is neither a Word document, a PDF nor a page of the web, and not a text in a known encoding.',
  'reading.file-misnamed': 'The file is not what the ending of its name says; it was read as what it is.',
  'reading.on-page': 'Page {page}: {sentence}',
  'reading.text-not-understood': 'Words stand where they could not be understood.',
  'reading.table-row-not-understood': 'A row of the table could not be understood.',
  'importing.beside':
    'What was understood stands beside the paper. Correct what is wrong, then store it: nothing is stored yet.',
  'importing.to-check': { one: 'To check: {count}', other: 'To check: {count}' },
  'importing.nothing-to-check': 'Nothing is to be checked.',
  'importing.left-over': { one: 'Not understood: {count} line', other: 'Not understood: {count} lines' },
  'importing.left-over-explained': 'These words are kept with the draft. They are underlined in the paper.',
  'importing.line': 'line {line}',
  'importing.page': 'page {page}',
  'importing.in-the-paper': 'In the paper',
  'importing.number-of': 'Number of item {place}',
  'importing.title-of': 'Title of item {place}',
  'importing.annotation': 'Annotation and documents',
  'importing.continued': 'continued',
  'importing.page-begins': 'Page {page}',
  'importing.another': 'Another paper',
  'refused.import.no-number': '“{typed}” is not the number of an item; write it as 2 or 2 (a)',
} as const satisfies Record<string, Message>;
