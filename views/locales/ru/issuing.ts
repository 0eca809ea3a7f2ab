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
};
