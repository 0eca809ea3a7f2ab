import type { Translated } from '../../../src/language/message.ts';
import type { candidates as english } from '../en/candidates.ts';

/** Words of several organizations of work side by side. */
export const candidates: Translated<typeof english> = {
  // The page and its deeds.
  'desk.page-candidates': 'Варианты организации работы',
  'candidates.title': 'Варианты организации работы: {session}',
  'candidates.explained':
    'В документах, на страницах и в календарях приводится только действующая организация работы. Остальные варианты находятся рядом: их можно дорабатывать, выносить на рассмотрение Бюро или сохранять.',
  'candidates.alone':
    'Имеется одна организация работы, и она действует. Рядом можно подготовить ее копию в качестве варианта и вынести оба на рассмотрение Бюро как A и B.',
  'candidates.name': 'Организация работы {letter}',
  'candidates.name-in-force': 'Организация работы {letter}, действующая',
  'candidates.place-in-force': 'Действует',
  'candidates.place-candidate': 'Вариант',
  'candidates.place-superseded': 'Заменена',
  'candidates.superseded-by': 'Замена произведена: {person}, {when}.',
  'candidates.copy-of': 'Копия {letter} из редакции {revision}.',
  'candidates.holds': {
    one: '{count} заседание; занято {taken} из {length} мин.',
    few: '{count} заседания; занято {taken} из {length} мин.',
    many: '{count} заседаний; занято {taken} из {length} мин.',
    other: '{count} заседания; занято {taken} из {length} мин.',
  },
  'candidates.edit': 'Изменить {letter}',
  'candidates.ask': 'Запросить Бюро по {letter}',
  'candidates.put-in-force': 'Ввести {letter} в действие',
  'candidates.put-in-force-explained':
    'Действующая останется рядом с той, которая ее заменит, с пометкой «Заменена». При этом ничего не публикуется.',
  'candidates.keep-copy': 'Сохранить копию {letter}',
  'candidates.keep-first-copy': 'Сохранить копию как вариант B',
  'candidates.remove': 'Удалить {letter}',
  'candidates.link': 'Другие варианты, для сравнения',
  'candidates.which': 'Какая организация работы',
  'candidates.you-edit':
    'Это {letter}. Вносимые здесь изменения касаются только {letter}; {inForce} продолжает действовать без изменений.',
  'candidates.removal-rows': {
    one: 'Из вариантов, сохраняемых рядом с действующей организацией работы, удаляется {count} строка.',
    few: 'Из вариантов, сохраняемых рядом с действующей организацией работы, удаляются {count} строки.',
    many: 'Из вариантов, сохраняемых рядом с действующей организацией работы, удаляются {count} строк.',
    other: 'Из вариантов, сохраняемых рядом с действующей организацией работы, удаляются {count} строки.',
  },

  // How they stand before the Bureau.
  'candidates.edited-since-asked': 'Изменена после запроса к Бюро',
  'candidates.round-says': 'Раунд {round}: {state}',
  'candidates.asked-several': 'На рассмотрении Бюро: {letters}',
  'candidates.agreed-other': '{letter}: согласована',
  'candidates.other-in-force': 'Действует {letter}',
  'candidates.stands-agreed':
    '{letter} согласована, но действует {inForce}. Для публикации согласие учитывается после введения {letter} в действие.',
  'candidates.stands-open':
    '{letter} согласована, а раунд по {other} еще открыт. Секретариат может его отозвать.',
  'candidates.also-asked': 'На рассмотрение Бюро вынесено также',
  'candidates.how-it-differs': 'Чем {letter} отличается от {other}',
  'desk.field-in-force': 'какая организация работы действует',
  'desk.field-letter': 'буква',

  // Two of them side by side, and what differs.
  'candidates.compare': 'Сравнить',
  'candidates.with': 'с',
  'candidates.differences': 'Различия',
  'candidates.count': {
    one: '{count} различие',
    few: '{count} различия',
    many: '{count} различий',
    other: '{count} различия',
  },
  'candidates.no-difference': '{a} и {b} совпадают.',
  'candidates.caption': 'Организация работы {a} и {b}, по заседаниям',
  'candidates.marked': 'Выделено то, что есть только в одной из них.',
  'candidates.only-in': 'только в {letter}',
  'candidates.no-meeting': 'Заседания нет',
  'candidates.in-both': '{what}: в {a} — {was}; в {b} — {is}.',
  'candidates.in-one': '{what}: только в {letter}.',
  'candidates.in-one-so': '{what}: только в {letter} — {is}.',
  'candidates.not-the-same': '{what}: в {a} и в {b} по-разному.',
  'candidates.minutes': '{count} мин',
  'candidates.what-item': 'Пункт {item}',
  'candidates.what-item-begins': 'Пункт {item}, начало',
  'candidates.what-item-ends': 'Пункт {item}, окончание',
  'candidates.what-item-minutes': 'Пункт {item}, минуты',
  'candidates.what-item-divided': 'Пункт {item}, распределение минут',
  'candidates.what-row': 'Строка «{words}»',
  'candidates.what-row-minutes': 'Строка «{words}», минуты',
  'candidates.what-row-words': 'Текст строки, {meeting}',
  'candidates.what-row-pinned': 'Закрепленная строка, {meeting}',
  'candidates.what-meeting': 'Заседание, {meeting}',
  'candidates.what-hours': 'День и время заседания',
  'candidates.what-cancelled': 'Заседание, {meeting}, отменено',
  'candidates.what-closed': 'Заседание, {meeting}, закрытое',
  'candidates.what-rows': 'Заседание, {meeting}, порядок или распределение строк',
  'candidates.what-track': 'Заседание, {meeting}, какое из параллельных',
  'candidates.what-room': 'Заседание, {meeting}, зал',
  'candidates.what-otherwise': 'Заседание, {meeting}, органы, ссылка или устный перевод',
  'candidates.what-rooms': 'Все заседания, зал',
  'candidates.what-all-otherwise': 'Все заседания, ссылка или устный перевод',

  // What is refused.
  'refused.candidates.none-such': 'Этой организации работы больше нет.',
  'refused.candidates.too-many':
    'У сессии может быть не более {limit} вариантов организации работы. Сначала удалите один из них.',
  'refused.candidates.in-force':
    'Организация работы {letter} действует, и удалить ее нельзя. Сначала введите в действие другую.',
};
