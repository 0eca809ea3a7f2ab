import type { Text } from '../language/text.ts';
import type { Chapter, PartInWords, Participant, Passage, Report, Statement } from './report.ts';

/** A text of a report, and where it stands: `passage.ID`, `point.ID.2`, `chapter.ID`. */
export interface ReportText {
  readonly where: string;
  readonly text: Text;
}

type Said = (text: Text, where: string) => Text;

/** Every text of a report that can be translated, in its order. */
export function reportTexts(report: Report): readonly ReportText[] {
  const texts: ReportText[] = [];
  withEachText(report, (text, where) => {
    texts.push({ where, text });
    return text;
  });
  return texts;
}

/** The report with one of its texts as `reword` makes it. */
export function withReportText(report: Report, where: string, reword: (text: Text) => Text): Report {
  return withEachText(report, (text, at) => (at === where ? reword(text) : text));
}

function withEachText(report: Report, reword: Said): Report {
  const {
    instrument,
    introduction,
    recommendations,
    inWords,
    statements,
    participants,
    beforeAdoption,
    overruled,
  } = report;
  return {
    ...report,
    instrument: instrument && reword(instrument, 'instrument'),
    introduction: introduction.map((one) => passageWith(one, reword)),
    recommendations: recommendations.map((chapter) => chapterWith(chapter, reword)),
    statements: statements.map((one) => statementWith(one, reword)),
    participants: participants.map((one) => participantWith(one, reword)),
    ...(inWords ? { inWords: inWords.map((one) => partWith(one, reword)) } : {}),
    beforeAdoption: beforeAdoption.map((one) => passageWith(one, reword)),
    overruled: overruled.map((one) => ({ ...one, text: reword(one.text, `overruled.${one.passage}`) })),
  };
}

function passageWith(passage: Passage, reword: Said): Passage {
  const { id, text, points, alternatives } = passage;
  return {
    ...passage,
    text: reword(text, `passage.${id}`),
    points: points.map((point, index) => reword(point, `point.${id}.${index + 1}`)),
    ...(alternatives
      ? { alternatives: alternatives.map((one, index) => reword(one, `alternative.${id}.${index + 1}`)) }
      : {}),
  };
}

function chapterWith(chapter: Chapter, reword: Said): Chapter {
  const { id, heading, passages } = chapter;
  return {
    ...chapter,
    heading: reword(heading, `chapter.${id}`),
    passages: passages.map((one) => passageWith(one, reword)),
  };
}

function partWith(part: PartInWords, reword: Said): PartInWords {
  const { id, chapter, heading, passages } = part;
  return {
    ...part,
    ...(chapter ? { chapter: reword(chapter, `own.${id}`) } : {}),
    heading: heading && reword(heading, `part.${id}`),
    passages: passages.map((one) => passageWith(one, reword)),
  };
}

function participantWith(participant: Participant, reword: Said): Participant {
  const { name, id } = participant;
  return name === undefined ? participant : { ...participant, name: reword(name, `participant.${id}`) };
}

function statementWith(statement: Statement, reword: Said): Statement {
  const { speaker, id } = statement;
  const { title, onBehalfOf } = speaker;
  return {
    ...statement,
    speaker: {
      ...speaker,
      title: title && reword(title, `title.${id}`),
      onBehalfOf: onBehalfOf && reword(onBehalfOf, `behalf.${id}`),
    },
  };
}
