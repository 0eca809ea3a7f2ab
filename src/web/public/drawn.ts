import { placed } from '../../agenda/outline.ts';
import type { Content } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import { day } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { capitalized } from '../../language/names.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Text } from '../../language/text.ts';
import { pictureOf } from '../../timetable/picture.ts';
import { type Words, wordsOf } from '../page.ts';
import { titleIn } from './timetable-shown.ts';
import { hours } from './wording.ts';

/** How many days stand side by side before the picture begins a new line; fewer where meetings stand beside each other. */
const daysAcross = { alone: 5, beside: 3 } as const;

/** The picture of an edition with its words in one language, in weeks of days; null where there is nothing to draw. */
export function drawn(content: Content, language: Language) {
  const { programme } = content;
  const picture = pictureOf(programme.works[0], programme.agenda);
  if (!picture) return null;
  const numbers = new Map(
    placed(programme.agenda).map(({ item, path }) => [item.id, numberOf(path, language)]),
  );
  const beside = picture.days.some(({ meetings }) => meetings.some(({ lanes }) => lanes > 1));
  const across = Math.min(beside ? daysAcross.beside : daysAcross.alone, picture.days.length);
  const tracks = new Map(programme.works[0].meetings.map(({ id, track }) => [id, track]));
  const continuedWords = say(language, 'paper.continued').length + 1;
  const days = picture.days.map(({ date, meetings }) => ({
    words: capitalized(day(date, language), language),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      hours: hours(meeting.start, meeting.end, language),
      track: trackOf(tracks.get(meeting.id) ?? null, language),
      bars: meeting.bars.map((bar) => ({
        ...bar,
        number: listed(
          (bar.row?.items ?? []).flatMap((id) => numbers.get(id) ?? []),
          language,
        ),
        title: bar.row
          ? shortened(
              titleIn(content, bar.row, language),
              lettersIn(100 / across / meeting.lanes) - (bar.continued ? continuedWords : 0),
            )
          : null,
      })),
    })),
  }));
  const weeks = Array.from({ length: Math.ceil(days.length / across) }, (_, week) =>
    days.slice(week * across, (week + 1) * across),
  );
  return { ...picture, across, weeks };
}

function trackOf(track: Text | null, language: Language): Words | null {
  return track && track.words.trim() !== '' ? wordsOf(track, language) : null;
}

/** How many letters of a title stand in a share of the picture, in per cent, on a wide page: beside mark, number and minutes. */
function lettersIn(share: number): number {
  const [pictureWidth, besides, letter] = [928, 100, 6.8];
  return ((share / 100) * pictureWidth - besides) / letter;
}

/** The first words of a title that fit into about so many letters; a Chinese character is as wide as two. */
function shortened(title: Words, letters: number): Words {
  const most = Math.floor(title.language === 'zh' ? letters / 2 : letters);
  if (title.words.length <= most) return title;
  const cut = title.words.slice(0, most);
  if (most < 6) return { ...title, words: '' };
  const whole = title.language === 'zh' ? cut : cut.replace(/\s+\S*$/u, '');
  return { ...title, words: `${whole.replace(/[\s,;،；，]+$/u, '')} …` };
}
