import { say } from '../../src/language/catalogue.ts';
import { dayWithYear } from '../../src/language/dates.ts';
import { inEach, type Language } from '../../src/language/languages.ts';
import { sessionOrdinal } from '../../src/language/ordinals.ts';
import { shownIn, type Text, textOf } from '../../src/language/text.ts';
import { time } from '../../src/language/times.ts';
import type { Day } from '../../src/time/days.ts';
import { paragraphs } from './annotations.ts';
import { smugglingOfMigrants } from './bodies.ts';

/** Of the opening of a meeting of the Working Group, on its first day. */
export function openingOn(day: Day, ordinal: number): Text {
  return textOf(
    'en',
    inEach((language: Language) =>
      say(language, 'paper.opening', {
        ordinal: sessionOrdinal(language, 'meeting', ordinal),
        body: shownIn(smugglingOfMigrants.name, language).words,
        day: dayWithYear(day, language),
        time: time('10:00', language),
      }),
    ),
  );
}

/** The made-up topics of the coming meeting, with their annotations and documents. */
export const bySea = textOf('en', {
  en: 'Smuggling of migrants by sea: cooperation between coastal States, flag States and States of origin',
  fr: 'Trafic illicite de migrants par mer : coopération entre États côtiers, États du pavillon et États d’origine',
  es: 'Tráfico ilícito de migrantes por mar: cooperación entre los Estados ribereños, los Estados del pabellón y los Estados de origen',
  ru: 'Незаконный ввоз мигрантов по морю: сотрудничество между прибрежными государствами, государствами флага и государствами происхождения',
  ar: 'تهريب المهاجرين عن طريق البحر: التعاون بين الدول الساحلية ودول العلم ودول المنشأ',
  zh: '海上偷运移民：沿海国、船旗国和原籍国之间的合作',
});

export const bySeaAnnotation = textOf('en', {
  en: paragraphs(
    'Boats that carry smuggled migrants pass through the waters of several States within hours. The Working Group may wish to consider how requests to confirm a flag, to board and to take persons to safety can be answered faster, and who keeps the evidence.',
    'For its consideration of agenda item {item:by-sea}, the Working Group will have before it a paper in which the Secretariat describes points of contact and the times in which they reply.',
  ),
  fr: paragraphs(
    'Les embarcations qui transportent des migrants objet d’un trafic traversent en quelques heures les eaux de plusieurs États. Le Groupe de travail souhaitera peut-être examiner comment répondre plus vite aux demandes visant à confirmer le pavillon, à monter à bord et à mettre les personnes en sécurité, et qui conserve les preuves.',
    'Pour l’examen du point {item:by-sea} de l’ordre du jour, le Groupe de travail sera saisi d’un document dans lequel le Secrétariat décrit les points de contact et leurs délais de réponse.',
  ),
  es: paragraphs(
    'Las embarcaciones que transportan migrantes objeto de tráfico ilícito atraviesan en pocas horas las aguas de varios Estados. El Grupo de Trabajo tal vez desee examinar cómo responder con mayor rapidez a las solicitudes de confirmar el pabellón, de visitar el buque y de poner a las personas a salvo, y quién conserva las pruebas.',
    'Para su examen del tema {item:by-sea} del programa, el Grupo de Trabajo tendrá ante sí un documento en el que la Secretaría describe los puntos de contacto y sus plazos de respuesta.',
  ),
  ru: paragraphs(
    'Суда, на которых перевозят незаконно ввозимых мигрантов, за несколько часов проходят через воды нескольких государств. Рабочая группа, возможно, пожелает рассмотреть вопрос о том, как быстрее отвечать на просьбы подтвердить флаг, разрешить высадку на судно и доставить людей в безопасное место, а также кто обеспечивает сохранность доказательств.',
    'Для рассмотрения пункта {item:by-sea} повестки дня Рабочей группе будет представлен документ, в котором Секретариат описывает контактные пункты и сроки, в которые они отвечают.',
  ),
  ar: paragraphs(
    'تعبر القوارب التي تنقل المهاجرين المهرَّبين مياه عدة دول في غضون ساعات. ولعل الفريق العامل يودّ أن ينظر في كيفية الإسراع في الرد على طلبات تأكيد العلم واعتلاء السفينة ونقل الأشخاص إلى مكان آمن، وفي الجهة التي تحفظ الأدلة.',
    'ومن أجل النظر في البند {item:by-sea} من جدول الأعمال، ستُعرض على الفريق العامل ورقة تصف فيها الأمانة جهات الاتصال والمُهَل التي تردّ فيها.',
  ),
  zh: paragraphs(
    '运送被偷运移民的船只在数小时内便会驶经几个国家的水域。工作组似宜审议如何更快答复确认船旗、登船和将人员送至安全地点的请求，以及由谁保存证据。',
    '为审议议程项目{item:by-sea}，工作组面前将有秘书处的一份文件，其中介绍各联络点及其答复时限。',
  ),
});

export const bySeaPaper = textOf('en', {
  en: 'Background paper prepared by the Secretariat on points of contact for cooperation at sea',
  fr: 'Document d’information établi par le Secrétariat sur les points de contact pour la coopération en mer',
  es: 'Documento de antecedentes preparado por la Secretaría sobre los puntos de contacto para la cooperación en el mar',
  ru: 'Справочный документ Секретариата о контактных пунктах для сотрудничества на море',
  ar: 'ورقة معلومات أساسية من إعداد الأمانة عن جهات الاتصال المعنية بالتعاون في البحر',
  zh: '秘书处编写的关于海上合作联络点的背景文件',
});

export const technology = textOf('en', {
  en: 'Use of information and communications technologies by smugglers of migrants and by those who investigate them',
  fr: 'Utilisation des technologies de l’information et des communications par les trafiquants de migrants et par ceux qui enquêtent sur leurs activités',
  es: 'Utilización de las tecnologías de la información y las comunicaciones por los traficantes de migrantes y por quienes los investigan',
  ru: 'Использование информационно-коммуникационных технологий лицами, осуществляющими незаконный ввоз мигрантов, и теми, кто расследует их деятельность',
  ar: 'استخدام مهرِّبي المهاجرين والمحققين في جرائمهم لتكنولوجيات المعلومات والاتصالات',
  zh: '偷运移民者和侦查人员对信息和通信技术的使用',
});

export const technologyAnnotation = textOf('en', {
  en: paragraphs(
    'Journeys are offered, paid for and directed by telephone. The Working Group may wish to discuss how providers can be reached across borders before data are deleted, and how the rights of those who were smuggled are kept when their telephones are read.',
    'For its consideration of agenda item {item:technology}, the Working Group will have before it a note in which the Secretariat gathers examples from practice.',
  ),
  fr: paragraphs(
    'Les voyages sont proposés, payés et dirigés par téléphone. Le Groupe de travail souhaitera peut-être débattre de la manière d’atteindre les fournisseurs par-delà les frontières avant que les données ne soient effacées, et du respect des droits des migrants lorsque leur téléphone est consulté.',
    'Pour l’examen du point {item:technology} de l’ordre du jour, le Groupe de travail sera saisi d’une note dans laquelle le Secrétariat réunit des exemples tirés de la pratique.',
  ),
  es: paragraphs(
    'Los viajes se ofrecen, se pagan y se dirigen por teléfono. El Grupo de Trabajo tal vez desee debatir cómo llegar a los proveedores a través de las fronteras antes de que se borren los datos, y cómo se respetan los derechos de los migrantes cuando se consultan sus teléfonos.',
    'Para su examen del tema {item:technology} del programa, el Grupo de Trabajo tendrá ante sí una nota en la que la Secretaría reúne ejemplos de la práctica.',
  ),
  ru: paragraphs(
    'Поездки предлагаются, оплачиваются и направляются по телефону. Рабочая группа, возможно, пожелает обсудить, как обращаться к поставщикам услуг через границы, прежде чем данные будут удалены, и как соблюдать права мигрантов при ознакомлении с содержимым их телефонов.',
    'Для рассмотрения пункта {item:technology} повестки дня Рабочей группе будет представлена записка, в которой Секретариат собрал примеры из практики.',
  ),
  ar: paragraphs(
    'تُعرض الرحلات وتُدفع أجورها وتُوجَّه بالهاتف. ولعل الفريق العامل يودّ أن يناقش كيفية الوصول إلى مقدمي الخدمات عبر الحدود قبل محو البيانات، وكيفية صون حقوق المهاجرين المهرَّبين عند الاطلاع على هواتفهم.',
    'ومن أجل النظر في البند {item:technology} من جدول الأعمال، ستُعرض على الفريق العامل مذكرة تجمع فيها الأمانة أمثلة من الممارسة العملية.',
  ),
  zh: paragraphs(
    '偷运者通过电话招揽、收款和指挥行程。工作组似宜讨论如何在数据被删除之前跨境联系服务提供商，以及在查看被偷运移民的电话时如何维护其权利。',
    '为审议议程项目{item:technology}，工作组面前将有秘书处的一份说明，其中汇集了实践中的实例。',
  ),
});

export const technologyNote = textOf('en', {
  en: 'Note by the Secretariat on examples of the use of information and communications technologies',
  fr: 'Note du Secrétariat sur des exemples d’utilisation des technologies de l’information et des communications',
  es: 'Nota de la Secretaría sobre ejemplos de utilización de las tecnologías de la información y las comunicaciones',
  ru: 'Записка Секретариата о примерах использования информационно-коммуникационных технологий',
  ar: 'مذكرة من الأمانة عن أمثلة لاستخدام تكنولوجيات المعلومات والاتصالات',
  zh: '秘书处关于信息和通信技术使用实例的说明',
});
