import type { Translated } from '../../../src/language/message.ts';
import type { signing as english } from '../en/signing.ts';

/** Words of single sign-on, sign-ins and terms of office. */
export const signing: Translated<typeof english> = {
  // Single sign-on.
  'signing.single-sign-on': 'Единый вход',
  'signing.sign-in-at': 'Войти через {host}',
  'signing.single-sign-on-explained':
    'Вы будете направлены туда и обратно. Так могут войти те, у кого здесь есть учетная запись с тем же адресом электронной почты.',
  'signing.signs-out-here-alone': 'Вы вошли через {host}: выход здесь не завершает вход там.',
  'signing.still-signed-in-at':
    'Возможно, ваш вход в {host} еще действует; если устройством пользуются и другие, выйдите и там.',
  'signing.to-public-pages': 'К общедоступным страницам',

  // One-time links by mail.
  'signing.lost-password': 'Утратили пароль? Запросите ссылку по почте',
  'signing.link-by-mail': 'Одноразовая ссылка по почте',
  'signing.link-by-mail-explained':
    'Укажите адрес вашей учетной записи. На него будет отправлена ссылка для одного входа.',
  'signing.send-link': 'Отправить ссылку',
  'signing.link-not-sent': 'Ссылка не запрошена',
  'signing.link-asked':
    'Если адрес {email} принадлежит лицу, имеющему доступ, ссылка уже в пути. Она действует сутки.',
  'signing.link-not-come':
    'Через несколько минут ничего не пришло? Проверьте папку со спамом и написание адреса; ссылку может выдать и администратор.',
  'signing.invited': 'Приглашение для {name} отправляется',
  'signing.link-sent': 'Ссылка для {name} отправляется',
  'signing.link-sent-to':
    'На адрес {email} отправляется письмо с одноразовой ссылкой. Срок действия ссылки — до: {until}.',
  'signing.invites-by-mail':
    'Этому человеку отправляется приглашение с одноразовой ссылкой, которая действует семь дней.',
  'signing.send-new-link': 'Отправить новую ссылку по почте',
  'signing.show-link-instead': 'Показать ссылку здесь',

  // What the letters say.
  'signing.invitation-subject': 'Приглашение войти в Plenary',
  'signing.invitation-words':
    '{by} предоставляет вам доступ к Plenary, где готовятся сессии. Ваша роль: {role}.',
  'signing.role-at': '{role}, {body}',
  'signing.invitation-link': 'Войдите и выберите пароль',
  'signing.letter-link-subject': 'Ссылка для входа в Plenary',
  'signing.letter-link-sent': '{by} отправляет вам ссылку для входа под именем {name}.',
  'signing.letter-link-asked': 'Кто-то, вероятнее всего вы, запросил ссылку для входа под именем {name}.',
  'signing.letter-holds':
    'Ссылка предназначена только для {email}. Она позволяет войти один раз; срок действия — до: {until}.',
  'signing.letter-not-expected':
    'Вы не ждали этого письма? Пока ссылка не использована, ничего не произойдет.',

  // One’s clock.
  'signing.clock': 'Ваше время',
  'signing.clock-hint':
    'Город, по времени которого вам показываются сроки, или часовой пояс, например Europe/Vienna; пустое поле — по времени места службы',
  'signing.clock-is': 'Часовой пояс: {zone}',
  'signing.day-at-city': '{day}, {time} ({city})',

  // Where somebody is signed in.
  'signing.signed-in-at': 'Где выполнен вход',
  'signing.nowhere': 'Вход нигде не выполнен.',
  'signing.way': 'Способ',
  'signing.way-password': 'пароль',
  'signing.way-link': 'одноразовая ссылка',
  'signing.way-single-sign-on': 'единый вход',
  'signing.way-unknown': 'не записано',
  'signing.used': 'Последнее использование',
  'signing.used-to-the-hour': 'Последнее использование записывается с точностью до часа.',
  'signing.end-all': 'Завершить все',
  'signing.bound': 'Для единого входа этот человек известен {host} как {subject}.',
  'signing.release': 'Отвязать',
  'signing.release-explained':
    'При следующем едином входе с тем же подтвержденным адресом привязка установится заново.',

  // Looking for people.
  'signing.search': 'Найти',
  'signing.search-people': 'Имя или адрес электронной почты',
  'signing.people-found': {
    one: '{count} человек',
    few: '{count} человека',
    many: '{count} человек',
    other: '{count} человека',
  },
  'signing.nobody-found': 'Ни у кого в имени или адресе нет «{typed}».',
  'signing.show-everybody': 'Показать всех',
  'signing.page-of': 'Страница {page} из {pages}',
  'signing.page-before': 'Предыдущая страница',
  'signing.page-after': 'Следующая страница',
  'signing.name-and-address': 'Имя и адрес',
  'signing.new-address-explained':
    'Отныне почта отправляется на новый адрес; неиспользованные ссылки перестают действовать.',

  // Offices.
  'signing.post': 'Пост',
  'signing.post-chair': 'Председатель',
  'signing.post-vice-chair': 'Заместитель Председателя',
  'signing.post-rapporteur': 'Докладчик',
  'signing.post-member': 'Член',
  'signing.post-for-group': '{post}, {group}',
  'signing.group': 'Группа государств',
  'signing.no-group': 'Нет',
  'signing.group-african-states': 'государства Африки',
  'signing.group-asia-pacific-states': 'государства Азии и Тихого океана',
  'signing.group-eastern-european-states': 'государства Восточной Европы',
  'signing.group-latin-american-and-caribbean-states': 'государства Латинской Америки и Карибского бассейна',
  'signing.group-western-european-and-other-states': 'западноевропейские и другие государства',
  'signing.group-group-of-77-and-china': 'Группа 77 и Китай',
  'signing.group-european-union': 'Европейский союз',
  'signing.person-typed': 'Имя или адрес электронной почты того, у кого здесь есть учетная запись',
  'signing.capacity-written': 'Если оставить пустым, составляется по посту и группе на всех шести языках',
  'signing.capacity-in-others': 'Должность на других языках',
  'signing.what-it-is': 'Что это за должность',
  'signing.change-office': 'Изменить, прекратить, передать',
  'signing.change-office-of': 'Изменить, прекратить или передать: {capacity}, {name}',
  'signing.last-day-hint': 'Пустое поле означает «до дальнейшего уведомления»',
  'signing.successor': 'Преемник',
  'signing.successor-explained': 'Срок {name} истекает накануне. Преемник занимает ту же должность.',
  'signing.pass-on': 'Передать должность',
  'signing.not-passed-on': 'Должность не передана',
  'signing.take-back': 'Отозвать должность',
  'signing.take-back-explained':
    'Срок еще не начался. От должности останется лишь строка в журнале; последний день того, кто занимает ее до этого, не меняется.',
  'signing.at-the-same-time': 'В одно и то же время',
  'signing.two-offices': '{name} занимает две должности: {one} и {other} ({term}).',
  'signing.same-office': '{one} и {other} занимают одну и ту же должность: {capacity} ({term}).',

  // Refusals.
  'refused.people.chair-held':
    '{name} занимает пост Председателя с {from} по {until}, а у Бюро может быть только один Председатель. Передайте эту должность преемнику или предоставьте ее на другие дни.',
  'refused.people.chair-held-on':
    '{name} занимает пост Председателя с {from}, а у Бюро может быть только один Председатель. Передайте эту должность преемнику или сначала укажите ее последний день.',
  'refused.people.successor-too-early': 'Преемник начинает после {from} — первого дня должности',
  'refused.people.own-administration':
    'Эту роль у вас может отозвать только другой администратор, чтобы один всегда оставался',
  'refused.people.office-began': 'Должность занята с {from}; укажите ее последний день',
  'refused.people.nobody-called': 'Никого с учетной записью, именем или адресом «{typed}» здесь нет',
  'refused.people.several-called': 'Имя «{typed}» носят несколько человек; укажите адрес электронной почты',
  'refused.field.no-city':
    '«{typed}» — не известный здесь город и не часовой пояс; укажите крупный город с тем же временем или пояс, например Europe/Vienna',
  'refused.sign-in.provider-silent':
    'Единый вход сейчас не отвечает. Повторите попытку позже или войдите другим способом.',
  'refused.sign-in.provider-refused':
    'Единый вход не подтвердил вашу личность. Начните заново или войдите другим способом.',
  'refused.sign-in.not-set-out':
    'Этот вход начат не в этом браузере, ответ на него уже использован или прошло слишком много времени. Начните заново.',
  'refused.sign-in.email-unverified':
    'Единый вход не подтверждает ваш адрес электронной почты, поэтому его нельзя сопоставить с учетной записью здесь. Обратитесь к администратору.',
  'refused.sign-in.nobody-known':
    'Учетной записи с адресом {email} здесь нет. Запросите ее у администратора.',
  'refused.sign-in.revoked': 'Доступ {email} был отозван.',
  'refused.sign-in.bound-to-another':
    'Учетная запись {email} привязана там к другой личности. Попросите администратора отвязать ее.',
  'refused.sign-in.asked-too-often': {
    one: 'Слишком много запросов. Повторите через {count} минуту.',
    few: 'Слишком много запросов. Повторите через {count} минуты.',
    many: 'Слишком много запросов. Повторите через {count} минут.',
    other: 'Слишком много запросов. Повторите через {count} минуты.',
  },
};
