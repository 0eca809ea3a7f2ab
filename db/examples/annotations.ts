import { textOf } from '../../src/language/text.ts';

/** The annotations of the fifth meeting, in words of our own: the facts are those of the meeting, the sentences are not. */
export const opening = textOf('en', {
  en: 'The Chair will open the fifth meeting of the Working Group on Wednesday, 4 July 2018, at 10 a.m.',
});

export const adoption = textOf('en', {
  en: [
    'The Conference made the Working Group one of its constant elements by its resolution 7/1 and asked it to meet, where it can, next to other working groups, so that delegations and services are used well.',
    '{agreed}',
    'The organization of work proposed in the annex fits the services provided: four plenary meetings over two days, with interpretation in the six official languages.',
  ].join('\n\n'),
});

export const criminalJustice = textOf('en', {
  en: [
    'The Working Group asked at its second meeting, held from 11 to 13 November 2013, that this question be taken up again. It may wish to hear how investigators and prosecutors reach those who organize smuggling, and what stands in the way when they ask each other for help across borders.',
    'Under agenda item {item:criminal-justice}, a paper by the Secretariat sets out what States have reported.',
  ].join('\n\n'),
});

export const questionnaire = textOf('en', {
  en: [
    'In its resolution 8/2, the Conference asked each working group to draw up, with the help of the Secretariat, a short questionnaire by which States review what they have done to carry out the Protocol.',
    'The Working Group considered a first text at its fourth meeting. What was said there has been brought together, at the request of the Chair, in an amended text, which will be before it under agenda item {item:questionnaire}.',
  ].join('\n\n'),
});

export const otherMatters = textOf('en', {
  en: 'Nothing has been brought to the attention of the Secretariat under agenda item {item:other-matters}, and no documentation is foreseen.',
});

export const report = textOf('en', {
  en: 'The Working Group will have before it, for adoption, the report on its meeting as drafted by the Secretariat.',
});
