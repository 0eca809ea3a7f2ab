import { textOf } from '../../src/language/text.ts';

export const vienna = textOf('en', {
  en: 'Vienna',
  fr: 'Vienne',
  es: 'Viena',
  ru: 'Вена',
  ar: 'فيينا',
  zh: '维也纳',
});

export const annotatedProvisionalAgenda = textOf('en', {
  en: 'Annotated provisional agenda',
  fr: 'Ordre du jour provisoire annoté',
  es: 'Programa provisional anotado',
  ru: 'Аннотированная предварительная повестка дня',
  ar: 'جدول الأعمال المؤقت المشروح',
  zh: '临时议程说明',
});

export const boardroomA = room('A');

export const boardroomD = room('D');

export const organizationalMatters = textOf('en', {
  en: 'Organizational matters',
  fr: 'Questions d’organisation',
  es: 'Cuestiones de organización',
  ru: 'Организационные вопросы',
  ar: 'المسائل التنظيمية',
  zh: '组织事项',
});

export const openingOfTheMeeting = textOf('en', {
  en: 'Opening of the meeting',
  fr: 'Ouverture de la réunion',
  es: 'Apertura de la reunión',
  ru: 'Открытие совещания',
  ar: 'افتتاح الاجتماع',
  zh: '会议开幕',
});

export const adoptionOfTheAgenda = textOf('en', {
  en: 'Adoption of the agenda and organization of work',
  fr: 'Adoption de l’ordre du jour et organisation des travaux',
  es: 'Aprobación del programa y organización de los trabajos',
  ru: 'Утверждение повестки дня и организация работы',
  ar: 'إقرار جدول الأعمال وتنظيم الأعمال',
  zh: '通过议程和安排工作',
});

export const criminalJustice = textOf('en', {
  en: 'Criminal justice responses, including international cooperation, in investigations and prosecutions of perpetrators of migrant smuggling operations',
  fr: 'Mesures de justice pénale, y compris la coopération internationale, dans le cadre des enquêtes et des poursuites visant les auteurs d’opérations de trafic illicite de migrants',
  es: 'Medidas de justicia penal, incluida la cooperación internacional, en la investigación y el enjuiciamiento de los autores de operaciones de tráfico ilícito de migrantes',
  ru: 'Меры в области уголовного правосудия, включая международное сотрудничество, при расследовании деятельности лиц, осуществляющих незаконный ввоз мигрантов, и их уголовном преследовании',
  ar: 'تدابير العدالة الجنائية، بما في ذلك التعاون الدولي، في التحقيق مع مرتكبي عمليات تهريب المهاجرين وملاحقتهم قضائياً',
  zh: '侦查和起诉偷运移民活动行为人方面的刑事司法对策，包括国际合作',
});

export const questionnaire = textOf('en', {
  en: 'Preparation of the questionnaire to review the implementation of the Smuggling of Migrants Protocol',
  fr: 'Élaboration du questionnaire aux fins de l’examen de l’application du Protocole relatif au trafic illicite de migrants',
  es: 'Preparación del cuestionario para examinar la aplicación del Protocolo contra el Tráfico Ilícito de Migrantes',
  ru: 'Подготовка вопросника для обзора хода осуществления Протокола о незаконном ввозе мигрантов',
  ar: 'إعداد الاستبيان المتعلق باستعراض تنفيذ بروتوكول تهريب المهاجرين',
  zh: '编写用于审议《偷运移民议定书》实施情况的调查表',
});

export const otherMatters = textOf('en', {
  en: 'Other matters',
  fr: 'Autres questions',
  es: 'Otros asuntos',
  ru: 'Прочие вопросы',
  ar: 'مسائل أخرى',
  zh: '其他事项',
});

export const adoptionOfTheReport = textOf('en', {
  en: 'Adoption of the report',
  fr: 'Adoption du rapport',
  es: 'Aprobación del informe',
  ru: 'Утверждение доклада',
  ar: 'اعتماد التقرير',
  zh: '通过报告',
});

export const backgroundPaper = textOf('en', {
  en: 'Background paper prepared by the Secretariat on criminal justice responses, including international cooperation, in investigations and prosecutions of perpetrators of migrant smuggling operations',
  fr: 'Document d’information établi par le Secrétariat sur les mesures de justice pénale, y compris la coopération internationale, dans le cadre des enquêtes et des poursuites visant les auteurs d’opérations de trafic illicite de migrants',
  es: 'Documento de antecedentes preparado por la Secretaría sobre las medidas de justicia penal, incluida la cooperación internacional, en la investigación y el enjuiciamiento de los autores de operaciones de tráfico ilícito de migrantes',
  ru: 'Справочный документ, подготовленный Секретариатом, о мерах в области уголовного правосудия, включая международное сотрудничество, при расследовании деятельности лиц, осуществляющих незаконный ввоз мигрантов, и их уголовном преследовании',
  ar: 'ورقة معلومات أساسية من إعداد الأمانة عن تدابير العدالة الجنائية، بما في ذلك التعاون الدولي، في التحقيق مع مرتكبي عمليات تهريب المهاجرين وملاحقتهم قضائياً',
  zh: '秘书处编写的关于侦查和起诉偷运移民活动行为人方面的刑事司法对策，包括国际合作的背景文件',
});

export const nonPaper = textOf('en', {
  en: 'Non-paper containing a draft questionnaire for the review of the implementation of the Smuggling of Migrants Protocol',
  fr: 'Document officieux contenant un projet de questionnaire aux fins de l’examen de l’application du Protocole relatif au trafic illicite de migrants',
  es: 'Documento oficioso que contiene un proyecto de cuestionario para el examen de la aplicación del Protocolo contra el Tráfico Ilícito de Migrantes',
  ru: 'Неофициальный документ, содержащий проект вопросника для обзора хода осуществления Протокола о незаконном ввозе мигрантов',
  ar: 'ورقة غير رسمية تتضمن مشروع استبيان لاستعراض تنفيذ بروتوكول تهريب المهاجرين',
  zh: '载有《偷运移民议定书》实施情况审议调查表草案的非正式文件',
});

function room(letter: string) {
  return textOf('en', {
    en: `Boardroom ${letter}`,
    fr: `Salle ${letter}`,
    es: `Sala ${letter}`,
    ru: `Зал заседаний ${letter}`,
    ar: `القاعة ${letter}`,
    zh: `${letter}会议室`,
  });
}
