import type { Translated } from '../../../src/language/message.ts';
import type { importing as english } from '../en/importing.ts';

/** Why a file is not read, and what an importer sees of a paper. */
export const importing: Translated<typeof english> = {
  'refused.file.too-large': 'Размер файла превышает {megabytes} МБ; файлы большего размера не читаются.',
  'refused.file.empty': 'Файл пуст.',
  'refused.file.too-slow': 'Прочитать файл за {seconds} с не удалось, и он был отложен.',
  'refused.file.too-much-memory':
    'При распаковке файл занимает больше места, чем можно прочитать, и был отложен.',
  'refused.file.unpacked-too-large':
    'При распаковке файл занимает больше места, чем может занимать документ, и не читается.',
  'refused.file.too-long':
    'В файле более {letters} знаков или намного больше строк, чем в любом документе; он не читается.',
  'refused.file.too-many-pages': 'Число страниц в файле превышает {pages}; он не читается.',
  'refused.file.too-deep': 'Глубина вложенности частей файла превышает {depth}; он не читается.',
  'refused.file.entities':
    'В файле определены собственные сущности, чего в документах не бывает; он не читается.',
  'refused.file.damaged': 'Файл поврежден или неполон и не может быть прочитан.',
  'refused.file.encrypted': 'Файл зашифрован. Сохраните его без пароля.',
  'refused.file.macros':
    'Файл содержит макросы и не открывается. Сохраните его как документ Word (.docx) без макросов.',
  'refused.file.old-word':
    'Файл сохранен в формате прежней версии Word (.doc). Сохраните его как документ Word (.docx).',
  'refused.file.rtf': 'Файл сохранен в формате RTF. Сохраните его как документ Word (.docx).',
  'refused.file.odt': 'Файл представляет собой текст OpenDocument. Сохраните его как документ Word (.docx).',
  'refused.file.other-office':
    'Файл не является текстовым документом. Выберите документ Word, файл PDF, веб-страницу или текст.',
  'refused.file.archive': 'Файл представляет собой архив. Распакуйте его и выберите нужный документ.',
  'refused.file.picture': 'Файл представляет собой изображение, текст которого прочитать нельзя.',
  'refused.file.no-words': 'Файл PDF содержит лишь изображения страниц, текст которых прочитать нельзя.',
  'refused.file.not-text':
    'Файл не является ни документом Word, ни файлом PDF, ни веб-страницей, ни текстом в известной кодировке.',
  'reading.file-misnamed':
    'Содержимое файла не соответствует расширению его имени; он прочитан по содержимому.',
  'reading.on-page': 'Страница {page}: {sentence}',
  'reading.text-not-understood': 'Имеются слова, которые не удалось понять на их месте.',
  'reading.table-row-not-understood': 'Одну из строк таблицы понять не удалось.',
  'importing.beside':
    'Понятое показано рядом с документом. Исправьте ошибки и сохраните: пока ничего не сохранено.',
  'importing.to-check': {
    one: 'Проверить: {count}',
    few: 'Проверить: {count}',
    many: 'Проверить: {count}',
    other: 'Проверить: {count}',
  },
  'importing.nothing-to-check': 'Проверять нечего.',
  'importing.left-over': {
    one: 'Не понято: {count} строка',
    few: 'Не понято: {count} строки',
    many: 'Не понято: {count} строк',
    other: 'Не понято: {count} строки',
  },
  'importing.left-over-explained': 'Эти слова сохраняются вместе с проектом. В документе они подчеркнуты.',
  'importing.line': 'строка {line}',
  'importing.page': 'страница {page}',
  'importing.in-the-paper': 'В документе',
  'importing.number-of': 'Номер пункта {place}',
  'importing.title-of': 'Название пункта {place}',
  'importing.annotation': 'Аннотация и документы',
  'importing.continued': 'продолжение',
  'importing.page-begins': 'Страница {page}',
  'importing.another': 'Другой документ',
  'refused.import.no-number': '«{typed}» — не номер пункта; напишите 2 или 2 (a)',
};
