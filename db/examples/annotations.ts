import { type Text, textOf } from '../../src/language/text.ts';

/** The annotations of the fifth meeting, in words of our own: the facts are those of the meeting, the sentences are not. */
export const opening = textOf('en', {
  en: 'The Chair will open the fifth meeting of the Working Group on Wednesday, 4 July 2018, at 10 a.m.',
  fr: 'La présidence ouvrira la cinquième réunion du Groupe de travail le mercredi 4 juillet 2018 à 10 heures.',
  es: 'La Presidencia inaugurará la quinta reunión del Grupo de Trabajo el miércoles 4 de julio de 2018 a las 10.00 horas.',
  ru: 'Председатель откроет пятое совещание Рабочей группы в среду, 4 июля 2018 года, в 10.00.',
  ar: 'سيفتتح الرئيس الاجتماع الخامس للفريق العامل يوم الأربعاء، 4 تموز/يوليه 2018، الساعة 00/10.',
  zh: '主席将于2018年7月4日星期三上午10时宣布工作组第五次会议开幕。',
});

/** Of the adoption of the agenda: the mandate, what the Bureau agreed on, and what the services permit over two days. */
export const adoption: Text = textOf('en', {
  en: paragraphs(
    'The Conference made the Working Group one of its constant elements by its resolution 7/1 and asked it to meet, where it can, next to other working groups, so that delegations and services are used well.',
    '{agreed}',
    'The organization of work proposed in the annex fits the services provided: four plenary meetings over two days, with interpretation in the six official languages.',
  ),
  fr: paragraphs(
    'Par sa résolution 7/1, la Conférence a fait du Groupe de travail l’un de ses éléments permanents et l’a invité à se réunir, autant que possible, à la suite d’autres groupes de travail, afin de tirer le meilleur parti de la présence des délégations et des services.',
    '{agreed}',
    'L’organisation des travaux proposée en annexe correspond aux services prévus : quatre séances plénières sur deux jours, avec interprétation dans les six langues officielles.',
  ),
  es: paragraphs(
    'En su resolución 7/1, la Conferencia hizo del Grupo de Trabajo uno de sus elementos permanentes y le pidió que se reuniera, en lo posible, junto con otros grupos de trabajo, a fin de aprovechar bien la presencia de las delegaciones y los servicios.',
    '{agreed}',
    'La organización de los trabajos propuesta en el anexo se ajusta a los servicios previstos: cuatro sesiones plenarias en dos días, con interpretación en los seis idiomas oficiales.',
  ),
  ru: paragraphs(
    'В своей резолюции 7/1 Конференция сделала Рабочую группу одним из своих постоянных элементов и просила ее по возможности проводить свои совещания вместе с совещаниями других рабочих групп, с тем чтобы рационально использовать присутствие делегаций и обслуживание.',
    '{agreed}',
    'Организация работы, предлагаемая в приложении, соответствует предусмотренному обслуживанию: четыре пленарных заседания в течение двух дней с устным переводом на шесть официальных языков.',
  ),
  ar: paragraphs(
    'جعل المؤتمر الفريقَ العامل، بقراره 7/1، أحد عناصره الثابتة، وطلب إليه أن يجتمع، حيثما أمكن، بالتتابع مع أفرقة عاملة أخرى، حتى يُستفاد من حضور الوفود ومن الخدمات على أحسن وجه.',
    '{agreed}',
    'وتنظيم الأعمال المقترح في المرفق مناسب للخدمات المقررة، وهي أربع جلسات عامة على مدى يومين، مع توفير الترجمة الشفوية باللغات الرسمية الست.',
  ),
  zh: paragraphs(
    '缔约方会议第7/1号决议将工作组定为其常设组成部分，并请工作组尽可能与其他工作组衔接举行会议，以善用各代表团的与会机会和会议服务。',
    '{agreed}',
    '附件所载拟议工作安排与所提供的服务相符：两天内举行四次全体会议，并提供六种正式语文的口译。',
  ),
});

/** Of item 2. */
export const criminalJustice = textOf('en', {
  en: paragraphs(
    'The Working Group asked at its second meeting, held from 11 to 13 November 2013, that this question be taken up again. It may wish to hear how investigators and prosecutors reach those who organize smuggling, and what stands in the way when they ask each other for help across borders.',
    'Under agenda item {item:criminal-justice}, a paper by the Secretariat sets out what States have reported.',
  ),
  fr: paragraphs(
    'À sa deuxième réunion, tenue du 11 au 13 novembre 2013, le Groupe de travail a demandé que cette question soit reprise. Il souhaitera peut-être entendre comment les enquêteurs et les procureurs parviennent jusqu’aux organisateurs du trafic, et quels obstacles ils rencontrent lorsqu’ils s’entraident d’un pays à l’autre.',
    'Au titre du point {item:criminal-justice}, un document du Secrétariat expose ce que les États ont communiqué.',
  ),
  es: paragraphs(
    'En su segunda reunión, celebrada del 11 al 13 de noviembre de 2013, el Grupo de Trabajo pidió que se volviera a examinar esta cuestión. Tal vez desee oír cómo llegan los investigadores y los fiscales hasta quienes organizan el tráfico, y qué obstáculos hallan al prestarse ayuda a través de las fronteras.',
    'En relación con el tema {item:criminal-justice}, un documento de la Secretaría expone lo que han comunicado los Estados.',
  ),
  ru: paragraphs(
    'На своем втором совещании, состоявшемся 11–13 ноября 2013 года, Рабочая группа просила вновь рассмотреть этот вопрос. Возможно, она пожелает заслушать информацию о том, как следователи и прокуроры выявляют организаторов незаконного ввоза и какие трудности возникают при оказании друг другу помощи через границы.',
    'По пункту {item:criminal-justice} в документе Секретариата изложены сведения, представленные государствами.',
  ),
  ar: paragraphs(
    'طلب الفريق العامل في اجتماعه الثاني، المعقود من 11 إلى 13 تشرين الثاني/نوفمبر 2013، أن يُنظر في هذه المسألة مرة أخرى. ولعله يودّ أن يستمع إلى عرض لكيفية وصول المحققين وأعضاء النيابة العامة إلى منظِّمي عمليات التهريب، وللعقبات التي تعترضهم عندما يطلب بعضهم العون من بعض عبر الحدود.',
    'وفي إطار البند {item:criminal-justice}، تعرض ورقة من إعداد الأمانة ما أبلغت عنه الدول.',
  ),
  zh: paragraphs(
    '工作组在2013年11月11日至13日举行的第二次会议上要求再次审议这一问题。工作组似宜听取介绍，了解侦查人员和检察官如何查获组织偷运者，以及在跨境相互求助时遇到哪些障碍。',
    '在项目{item:criminal-justice}下，秘书处编写的一份文件列出了各国提供的情况。',
  ),
});

/** Of item 3. */
export const questionnaire = textOf('en', {
  en: paragraphs(
    'In its resolution 8/2, the Conference asked each working group to draw up, with the help of the Secretariat, a short questionnaire by which States review what they have done to carry out the Protocol.',
    'The Working Group considered a first text at its fourth meeting. What was said there has been brought together, at the request of the Chair, in an amended text, which will be before it under agenda item {item:questionnaire}.',
  ),
  fr: paragraphs(
    'Dans sa résolution 8/2, la Conférence a demandé à chaque groupe de travail d’élaborer, avec l’aide du Secrétariat, un bref questionnaire permettant aux États d’examiner ce qu’ils ont fait pour appliquer le Protocole.',
    'Le Groupe de travail a examiné un premier texte à sa quatrième réunion. Les observations formulées ont été réunies, à la demande de la présidence, dans un texte modifié, dont il sera saisi au titre du point {item:questionnaire}.',
  ),
  es: paragraphs(
    'En su resolución 8/2, la Conferencia pidió a cada grupo de trabajo que elaborara, con ayuda de la Secretaría, un breve cuestionario con el que los Estados examinaran lo que han hecho para aplicar el Protocolo.',
    'El Grupo de Trabajo examinó un primer texto en su cuarta reunión. Lo que allí se dijo se ha recogido, a petición de la Presidencia, en un texto enmendado, que tendrá ante sí en relación con el tema {item:questionnaire}.',
  ),
  ru: paragraphs(
    'В своей резолюции 8/2 Конференция просила каждую рабочую группу подготовить при содействии Секретариата краткий вопросник, с помощью которого государства могли бы рассмотреть принятые ими меры по осуществлению Протокола.',
    'Рабочая группа рассмотрела первый текст на своем четвертом совещании. Высказанные замечания по просьбе Председателя сведены в измененный текст, который будет представлен ей по пункту {item:questionnaire}.',
  ),
  ar: paragraphs(
    'طلب المؤتمر في قراره 8/2 إلى كل فريق عامل أن يُعِدّ، بمساعدة الأمانة، استبياناً قصيراً تستعرض به الدول ما قامت به لتنفيذ البروتوكول.',
    'وقد نظر الفريق العامل في نص أول في اجتماعه الرابع. وجُمع ما قيل فيه، بناء على طلب الرئيس، في نص معدَّل سيُعرض عليه في إطار البند {item:questionnaire}.',
  ),
  zh: paragraphs(
    '缔约方会议第8/2号决议请各工作组在秘书处协助下编写一份简短的调查表，供各国审查其为实施《议定书》所做的工作。',
    '工作组在第四次会议上审议了初步案文。应主席的请求，会上提出的意见已汇入修正案文，将在项目{item:questionnaire}下提交工作组。',
  ),
});

/** Of other matters. */
export const otherMatters = textOf('en', {
  en: 'Nothing has been brought to the attention of the Secretariat under agenda item {item:other-matters}, and no documentation is foreseen.',
  fr: 'Aucune question n’a été portée à l’attention du Secrétariat au titre du point {item:other-matters}, et aucune documentation n’est prévue.',
  es: 'No se ha señalado a la atención de la Secretaría ninguna cuestión relativa al tema {item:other-matters} y no se prevé documentación.',
  ru: 'По пункту {item:other-matters} до сведения Секретариата не доводилось никаких вопросов; документация не предусмотрена.',
  ar: 'لم تُعرض على الأمانة أي مسألة في إطار البند {item:other-matters}، وليس من المقرر إصدار وثائق بشأنه.',
  zh: '未有任何事项在项目{item:other-matters}下提请秘书处注意，预计没有文件。',
});

/** Of the adoption of the report. */
export const report = textOf('en', {
  en: 'The Working Group will have before it, for adoption, the report on its meeting as drafted by the Secretariat.',
  fr: 'Le Groupe de travail sera saisi, pour adoption, du rapport sur sa réunion établi par le Secrétariat.',
  es: 'El Grupo de Trabajo tendrá ante sí, para su aprobación, el informe sobre su reunión preparado por la Secretaría.',
  ru: 'На утверждение Рабочей группы будет представлен доклад о работе ее совещания, подготовленный Секретариатом.',
  ar: 'سيُعرض على الفريق العامل، لاعتماده، التقرير عن اجتماعه الذي أعدته الأمانة.',
  zh: '工作组面前将有秘书处起草的会议报告，供其通过。',
});

/** Paragraphs of one annotation. */
export function paragraphs(...words: readonly string[]): string {
  return words.join('\n\n');
}
