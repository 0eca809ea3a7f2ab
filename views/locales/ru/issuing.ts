import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Russian. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'Подготовка документов',
  'issuing.explained': 'Ничего не публикуется, пока не подготовлены все документы. Если хотя бы один подготовить не удалось, не публикуется ни один. Уход с этой страницы ничего не прерывает.',
  'issuing.done': 'Все документы подготовлены и опубликованы.',
  'issuing.go-on': 'Далее',
  'issuing.try-again': 'Повторить попытку',
  'refused.papers.not-written': 'Не удалось подготовить документ (язык: {language}, формат: {format}), поэтому ничего не опубликовано. Указанная причина: {why}',
  'issuing.reissued-on': 'Переиздано по техническим причинам {date}.',
  'issuing.reissued-on-2': 'Второе переиздание по техническим причинам, {date}.',
  'issuing.reissued-on-3': 'Третье переиздание по техническим причинам, {date}.',
  'issuing.corrigendum': 'Исправление',
  'issuing.addendum': 'Добавление',
  'issuing.for-read': 'Вместо {instead} читать {read}',
  'issuing.insert': 'Включить {read}',
  'issuing.delete': 'Исключить {instead}',
  'issuing.only': 'Только {languages}',
  'refused.editions.no-such-paper': 'Ни один документ этой сессии не имеет условного обозначения {symbol}.',
  'refused.editions.not-issued-in': 'Документ {symbol} на этом языке ({language}) не издан.',
  'refused.editions.no-language': 'Укажите хотя бы один язык.',
  'refused.editions.reissued-too-often': 'Документ {symbol} уже трижды переиздавался на этом языке ({language}). Издайте пересмотренный вариант.',
  'refused.editions.issued-meanwhile': 'Тем временем было издано что-то другое, последним — {symbol}. Просмотрите список и отправьте форму еще раз, если это по-прежнему нужно.',
  'refused.editions.not-the-next-symbol': '{symbol} не является следующим условным обозначением в этом ряду. Следующее: {next}',
  'refused.editions.corrigendum-by-itself': '{symbol} — это условное обозначение исправления или добавления. Они издаются на странице «Издания».',
};
