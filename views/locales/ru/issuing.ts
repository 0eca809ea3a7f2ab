import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Russian. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'Подготовка документов',
  'issuing.explained':
    'Ничего не публикуется, пока не подготовлены все документы. Если хотя бы один подготовить не удалось, не публикуется ни один. Уход с этой страницы ничего не прерывает.',
  'issuing.done': 'Все документы подготовлены и опубликованы.',
  'issuing.go-on': 'Далее',
  'issuing.try-again': 'Повторить попытку',
  'refused.papers.not-written':
    'Не удалось подготовить документ (язык: {language}, формат: {format}), поэтому ничего не опубликовано. Указанная причина: {why}',
  'issuing.reissued-on': 'Переиздано по техническим причинам {date}.',
  'issuing.reissued-on-2': 'Второе переиздание по техническим причинам, {date}.',
  'issuing.reissued-on-3': 'Третье переиздание по техническим причинам, {date}.',
  'issuing.corrigendum': 'Исправление',
  'issuing.addendum': 'Добавление',
  'issuing.for-read': 'Вместо {instead} читать {read}',
  'issuing.insert': 'Включить {read}',
  'issuing.delete': 'Исключить {instead}',
  'refused.editions.no-such-paper': 'Ни один документ этой сессии не имеет условного обозначения {symbol}.',
  'refused.editions.not-issued-in': 'Документ {symbol} на этом языке ({language}) не издан.',
  'refused.editions.no-language': 'Укажите хотя бы один язык.',
  'refused.editions.reissued-too-often':
    'Документ {symbol} уже трижды переиздавался на этом языке ({language}). Издайте пересмотренный вариант.',
  'refused.editions.issued-meanwhile':
    'Тем временем было издано что-то другое, последним — {symbol}. Просмотрите список и отправьте форму еще раз, если это по-прежнему нужно.',
  'refused.editions.not-the-next-symbol':
    '{symbol} не является следующим условным обозначением в этом ряду. Следующее: {next}',
  'refused.editions.corrigendum-by-itself':
    '{symbol} — это условное обозначение исправления или добавления. Они издаются на странице «Издания».',
  'issuing.replaces': 'Заменяет {symbol}',
  'issuing.replaced-by': 'Заменен документом {symbol}',
  'issuing.corrects': 'Исправление к документу {symbol}, {date}',
  'issuing.adds-to': 'Добавление к документу {symbol}, {date}',
  'issuing.was-reissued': 'Переиздано по техническим причинам {date}: {languages}.',
  'issuing.as-before': 'В прежнем виде:',
  'issuing.reissue': 'Переиздание по техническим причинам',
  'issuing.reissue-of': 'Переиздание документа {symbol}',
  'issuing.corrigendum-of': 'Исправление к документу {symbol}',
  'issuing.addendum-of': 'Добавление к документу {symbol}',
  'issuing.about': 'К какому документу',
  'issuing.reissue-explained':
    'Документ готовится еще раз под тем же условным обозначением, со звездочкой и сноской с указанием даты. Оригинал не меняется; переводы берутся в их нынешнем виде. Изданное ранее сохраняется и остается доступным.',
  'issuing.corrigendum-explained':
    'В исправлении указывается, что было напечатано неверно, на соответствующих языках. То, что согласовано Бюро, меняется только новым изданием. На языках без исправлений документ не готовится.',
  'issuing.addendum-explained':
    'Добавление дополняет документ собственным текстом. Оно издается на тех языках, на которых заполнено.',
  'issuing.in-languages': 'На каких языках',
  'issuing.title-in': 'Название, {language}',
  'issuing.text-in': 'Текст, {language}',
  'issuing.text-hint': 'Абзацы отделяются пустой строкой. Если их несколько, они нумеруются.',
  'issuing.place': 'Место',
  'issuing.instead': 'Напечатано',
  'issuing.read': 'Следует читать',
  'issuing.more-rows': 'Добавить строки',
  'issuing.reissue-issue': 'Переиздать',
  'issuing.corrigendum-issue': 'Издать исправление',
  'issuing.addendum-issue': 'Издать добавление',
  'issuing.papers': 'Документы',
  'issuing.revision': 'Пересмотренное издание',
  'issuing.all-languages': 'Чего не хватает на всех языках',
  'issuing.by-word': 'В виде документа Word',
  'issuing.by-word-explained':
    'Тексты выдаются в таблице с пустой ячейкой рядом с каждым оригиналом и возвращаются заполненными. Сначала показывается то, что вернулось; ничего не сохраняется без вашего подтверждения.',
  'issuing.word-out': 'Документ Word с недостающим',
  'issuing.word-out-all': 'Со всеми текстами',
  'issuing.word-in': 'Полученный документ',
  'issuing.word-in-show': 'Показать, что в нем',
  'issuing.word-not-taken': 'Файл не принят',
  'issuing.word-told':
    'Заполните последний столбец и оставьте все остальное без изменений, прежде всего мелкие ключи в первом. Пустые ячейки ничего не меняют. Серый текст — перевод прежнего оригинала. То, что стоит в фигурных скобках, например {item 1 (b)}, — это ссылка: сохраните ее.',
  'issuing.brought': 'Что вернулось',
  'issuing.brought-texts': {
    one: 'Вернулся {count} перевод.',
    few: 'Вернулось {count} перевода.',
    many: 'Вернулось {count} переводов.',
    other: 'Вернулось {count} перевода.',
  },
  'issuing.not-saved-yet': 'Они стоят в полях ниже и еще не сохранены.',
  'issuing.brought-changed': {
    one: '{count} сделан с оригинала, который с тех пор изменился.',
    few: '{count} сделаны с оригиналов, которые с тех пор изменились.',
    many: '{count} сделаны с оригиналов, которые с тех пор изменились.',
    other: '{count} сделаны с оригиналов, которые с тех пор изменились.',
  },
  'issuing.brought-from-earlier':
    'После отправки оригинал изменился. Текст сохраняется как перевод прежнего оригинала и остается устаревшим, если только он не верен и для нынешнего.',
  'issuing.made-from-earlier': 'Переведено с прежнего оригинала; изменения отмечены рядом.',
  'issuing.still-right': 'Он верен и для нынешнего оригинала',
  'issuing.from-file': 'Из файла',
  'issuing.save-all': 'Сохранить все переводы на этой странице',
  'issuing.unknown-rows': 'Строки, не относящиеся ни к одному тексту',
  'issuing.unknown-rows-explained':
    'Их ключи утеряны, или таких текстов больше нет. Из них ничего не берется; скопируйте нужное.',
  'issuing.missing-explained':
    'Документ на данном языке существует, когда все его тексты переведены с нынешнего оригинала. Ничего не придумывается.',
  'issuing.missing-count': {
    one: 'Не хватает: {count}',
    few: 'Не хватает: {count}',
    many: 'Не хватает: {count}',
    other: 'Не хватает: {count}',
  },
  'issuing.stale-count': {
    one: 'Устарел: {count}',
    few: 'Устарело: {count}',
    many: 'Устарело: {count}',
    other: 'Устарело: {count}',
  },
  'issuing.two-columns': 'Переводить рядом с оригиналом',
  'issuing.missing-caption': '{what}: состояние каждого текста на каждом языке',
  'refused.translations.no-file': 'Выберите полученный файл.',
  'refused.translations.not-a-document': 'Этот файл не читается как документ Word (.docx).',
  'refused.translations.other-session': 'Этот файл относится к другой сессии: {session}',
  'refused.translations.other-language':
    'Этот файл выдан для другого языка ({language}). Загрузите его на соответствующей странице.',
  'refused.translations.no-rows': 'В этом файле ничего не заполнено.',
  'issuing.nothing-missing': 'Все тексты переведены на все языки.',
  'issuing.only-missing': 'Только недостающее',
  'issuing.all-texts': 'Все тексты',
  'issuing.tracked': 'Отслеживание изменений',
  'issuing.tracked-explained':
    'Документ Word, в котором все изменения по сравнению с тем или иным изданием отмечены в режиме отслеживания, — для редакторов.',
  'issuing.tracked-of': 'Документ',
  'issuing.tracked-since': 'Изменения с',
  'issuing.tracked-in': 'Язык',
  'issuing.tracked-out': 'Документ Word с отслеживанием изменений',
  'refused.editions.not-earlier': 'Издание {edition} не является более ранним.',
  'issuing.earlier-printing': 'Это документ в том виде, в каком он был до переиздания.',
  'issuing.as-now': 'В нынешнем виде',
  'refused.translations.text-gone': {
    one: '{count} переведенный здесь текст тем временем удален. Его слова приведены ниже; отправьте остальное еще раз.',
    few: '{count} переведенных здесь текста тем временем удалены. Их слова приведены ниже; отправьте остальное еще раз.',
    many: '{count} переведенных здесь текстов тем временем удалены. Их слова приведены ниже; отправьте остальное еще раз.',
    other:
      '{count} переведенного здесь текста тем временем удалены. Их слова приведены ниже; отправьте остальное еще раз.',
  },
};
