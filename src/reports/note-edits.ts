import { RuleBroken } from '../rules.ts';
import type { Reporting, Resolution, Transmitted } from './note.ts';
import { type Held, type Note, type NoteDrafted, type NoteHead, type NoteInWords, noNote } from './note.ts';
import { withHeldSince } from './note-held.ts';

type Notes = readonly NoteDrafted[];

/** A change to the notes of a session. */
export type NotesChange = (notes: Notes) => Notes;

/** Begins a note; one that was begun already stays as it is. */
export function addNote(id: string, note: Note = noNote): NotesChange {
  return (notes) => (notes.some((one) => one.id === id) ? notes : [...notes, { id, note }]);
}

/** Takes into a note what another, begun anew, has of sessions that were held. @throws RuleBroken notes.no-such-note */
export function takeHeld(id: string, anew: Note): NotesChange {
  return changedNote(id, (note) => withHeldSince(note, anew));
}

/** Takes a note out. @throws RuleBroken notes.no-such-note */
export function removeNote(id: string): NotesChange {
  return (notes) => {
    noteWithId(notes, id);
    return notes.filter((one) => one.id !== id);
  };
}

/** @throws RuleBroken notes.no-such-note */
export function noteWithId(notes: Notes, id: string): NoteDrafted {
  const found = notes.find((one) => one.id === id);
  if (!found) throw new RuleBroken('notes.no-such-note', { note: id });
  return found;
}

/** Says under which items a note stands, and what stands over it in words of its own. @throws RuleBroken notes.no-such-note */
export function setHead(id: string, items: readonly string[], head: NoteHead | null): NotesChange {
  return changed(id, ({ head: _, note, ...drafted }) => ({
    ...drafted,
    note: { ...note, items },
    ...(head ? { head } : {}),
  }));
}

/** Puts a note in words, part by part; null: as it follows from its facts. @throws RuleBroken notes.no-such-note */
export function setInWords(id: string, inWords: readonly NoteInWords[] | null): NotesChange {
  return changed(id, ({ inWords: _, ...drafted }) => ({ ...drafted, ...(inWords ? { inWords } : {}) }));
}

/** Says what a note says of a body, after the others where the body is new to it. @throws RuleBroken notes.no-such-note */
export function setReporting(id: string, reporting: Reporting): NotesChange {
  return changedNote(id, (note) => ({ ...note, reports: withOne(note.reports, reporting) }));
}

/** Says what a note transmits of another body, after the others where it is new. @throws RuleBroken notes.no-such-note */
export function setTransmitted(id: string, one: Transmitted): NotesChange {
  return changedNote(id, (note) => ({ ...note, transmitted: withOne(note.transmitted, one) }));
}

/** Takes out what a note says of a body, or a resolution that it transmits. @throws RuleBroken notes.no-such-note, notes.no-such-part */
export function removePart(id: string, part: string): NotesChange {
  return changedNote(id, (note) => {
    partOf(note, part);
    return {
      ...note,
      reports: note.reports.filter((one) => one.id !== part),
      transmitted: note.transmitted.filter((one) => one.id !== part),
    };
  });
}

/** Moves a part one place up or down among its like. @throws RuleBroken notes.no-such-note, notes.no-such-part */
export function movePart(id: string, part: string, by: -1 | 1): NotesChange {
  return changedNote(id, (note) => {
    partOf(note, part);
    return {
      ...note,
      reports: moved(note.reports, part, by),
      transmitted: moved(note.transmitted, part, by),
    };
  });
}

/** The sessions of a body with the one at a place, from 1, said otherwise: last where there is none, out where it is null. */
export function withSession(reporting: Reporting, place: number | null, held: Held | null): Reporting {
  return { ...reporting, sessions: withAt(reporting.sessions, place, held) };
}

/** The later resolutions with the one at a place, from 1, said otherwise: last where there is none, out where it is null. */
export function withResolution(
  reporting: Reporting,
  place: number | null,
  resolution: Resolution | null,
): Reporting {
  return { ...reporting, resolutions: withAt(reporting.resolutions, place, resolution) };
}

/** @throws RuleBroken notes.no-such-part */
export function reportingWithId({ reports }: Note, part: string): Reporting {
  const found = reports.find(({ id }) => id === part);
  if (!found) throw new RuleBroken('notes.no-such-part', { part });
  return found;
}

function partOf({ reports, transmitted }: Note, part: string) {
  if (![...reports, ...transmitted].some(({ id }) => id === part))
    throw new RuleBroken('notes.no-such-part', { part });
}

function withOne<One extends { readonly id: string }>(all: readonly One[], one: One): readonly One[] {
  return all.some(({ id }) => id === one.id)
    ? all.map((other) => (other.id === one.id ? one : other))
    : [...all, one];
}

function withAt<One>(all: readonly One[], place: number | null, one: One | null): readonly One[] {
  if (place === null) return one === null ? all : [...all, one];
  return one === null ? all.toSpliced(place - 1, 1) : all.with(place - 1, one);
}

function moved<One extends { readonly id: string }>(
  all: readonly One[],
  id: string,
  by: -1 | 1,
): readonly One[] {
  const place = all.findIndex((one) => one.id === id);
  const one = all[place];
  const to = place + by;
  if (!one || to < 0 || to >= all.length) return all;
  return all.toSpliced(place, 1).toSpliced(to, 0, one);
}

function changedNote(id: string, change: (note: Note) => Note): NotesChange {
  return changed(id, (drafted) => ({ ...drafted, note: change(drafted.note) }));
}

function changed(id: string, change: (drafted: NoteDrafted) => NoteDrafted): NotesChange {
  return (notes) => {
    noteWithId(notes, id);
    return notes.map((one) => (one.id === id ? change(one) : one));
  };
}
