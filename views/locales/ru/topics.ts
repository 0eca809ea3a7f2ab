import type { Translated } from '../../../src/language/message.ts';
import type { topics as english } from '../en/topics.ts';

/** Words of the registers of topics for coming sessions, and of items proposed. */
export const topics: Translated<typeof english> = {
  'topics.recommended': 'Включение настоящего пункта было рекомендовано на {at} {body:of}.',
  'topics.recommended-in': 'Включение настоящего пункта было рекомендовано на {at} {body:of} ({source}).',
  'topics.paragraph': '{symbol}, пункт {paragraph}',
  'topics.proposed-by-state':
    'Настоящий пункт был предложен {date} следующим государством-участником: {state}{under}.',
  'topics.proposed-by-bureau': 'Настоящий пункт был предложен {date} от имени {bureau:genitive}{under}.',
  'topics.proposed-by-secretary-general':
    'Настоящий пункт был предложен {date} Генеральным секретарем{under}.',
  'topics.under-rule': ', в соответствии с правилом {rule} правил процедуры',
  'topics.memorandum-in': 'Объяснительная записка содержится в документе {symbol}.',
  'topics.bureau': 'бюро',
  'topics.page': 'Темы и предложения',
  'topics.page-of': 'Темы и предложения для будущих сессий',
  'topics.explained':
    'Темы, рекомендованные на одной из сессий для будущих сессий, и пункты, предложенные государствами-участниками, бюро или Генеральным секретарем. Одна кнопка превращает любую запись в пункт со ссылкой в аннотации.',
  'topics.waiting': 'Ожидают рассмотрения',
  'topics.none-waiting': 'Ничего не ожидает рассмотрения.',
  'topics.taken-up': 'Включены',
  'topics.withdrawn': 'Сняты',
  'topics.withdrawn-on': 'Снято {date}.',
  'topics.taken-up-by': 'Включено в повестку дня: {sessions}.',
  'topics.add-to': 'Включить в повестку дня: {session}',
  'topics.withdraw': 'Снять',
  'topics.return': 'Восстановить',
  'topics.no-session': 'Ни одна сессия этого органа не готовится.',
  'topics.enter-topic': 'Внести рекомендованную тему',
  'topics.enter-proposal': 'Внести предложение',
  'topics.enter': 'Внести',
  'topics.title': 'Название пункта',
  'topics.language': 'Язык названия',
  'topics.by': 'Кем рекомендовано',
  'topics.ordinal': 'На сессии или совещании номер',
  'topics.on': 'Дата',
  'topics.report': 'Условное обозначение доклада',
  'topics.in-paragraph': 'Пункт доклада',
  'topics.sponsor': 'Кем предложено',
  'topics.by-state': 'государство-участник',
  'topics.by-bureau': 'бюро',
  'topics.by-secretary-general': 'Генеральный секретарь',
  'topics.state': 'Какое государство',
  'topics.state-hint':
    'Название на любом официальном языке или код. Только если предлагает государство-участник.',
  'topics.received': 'Получено',
  'topics.rule': 'Правило процедуры',
  'topics.rule-hint':
    'Номер правила, согласно которому предлагаются пункты; не заполняйте, чтобы не ссылаться ни на одно.',
  'topics.memorandum': 'Условное обозначение объяснительной записки',
  'topics.not-entered': 'Ничего не внесено.',
  'topics.not-taken-up': 'Пункт не добавлен.',
  'topics.offered': {
    one: '{count} тема или предложение ожидает рассмотрения',
    few: '{count} темы и предложения ожидают рассмотрения',
    many: '{count} тем и предложений ожидают рассмотрения',
    other: '{count} темы и предложения ожидают рассмотрения',
  },
  'refused.topics.in-the-future': 'Дата {date} еще не наступила.',
  'refused.topics.paragraph-of-nothing':
    'Пункт {paragraph} какого доклада? Укажите условное обозначение доклада.',
  'refused.topics.no-symbol': '{symbol} не является условным обозначением документа.',
  'refused.topics.no-such-state': 'Государства с названием «{typed}» нет.',
  'refused.topics.state-missing': 'Укажите, какое государство предлагает пункт.',
  'refused.topics.too-many': 'В реестре может быть не более следующего числа записей: {limit}.',
  'refused.topics.saved-at-once': 'Эту запись одновременно изменил кто-то другой. Посмотрите на нее еще раз.',
  'refused.topics.withdrawn': 'Запись снята {date}, поэтому ее нельзя включить в повестку дня.',
  'refused.topics.of-another-body': 'Запись относится к сессиям другого органа.',
  'problem.topics.entered-twice': '«{title}» значится в реестре дважды.',
  'problem.topics.taken-up-before':
    'Тема включена в повестку дня сессии, которая открылась {start}, раньше, чем она появилась ({date}).',
  'problem.topics.recommended-outside':
    'Указано, что тема рекомендована {date}, однако эта сессия проходила с {start} по {end}.',
  'problem.topics.no-report': 'Не указан доклад, в котором содержится рекомендация.',
  'problem.topics.report-not-issued': 'На этой сессии документ {symbol} не издавался.',
  'problem.topics.no-memorandum': 'Не указана объяснительная записка.',
};
