import { placed } from '../../agenda/outline.ts';
import type { Content } from '../../editions/edition.ts';
import { day } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { listed } from '../../language/lists.ts';
import { capitalized } from '../../language/names.ts';
import { numberOf } from '../../language/numbers.ts';
import { pictureOf } from '../../timetable/picture.ts';
import type { Words } from '../page.ts';
import { titleIn } from './timetable-shown.ts';
import { hours } from './wording.ts';

/** How many days stand side by side before the picture begins a new line. */
const daysAcross = 5;

/** The picture of an edition with its words in one language, in weeks of days; null where there is nothing to draw. */
export function drawn(content: Content, language: Language) {
  const { programme } = content;
  const picture = pictureOf(programme.works[0], programme.agenda);
  if (!picture) return null;
  const numbers = new Map(
    placed(programme.agenda).map(({ item, path }) => [item.id, numberOf(path, language)]),
  );
  const across = Math.min(daysAcross, picture.days.length);
  const days = picture.days.map(({ date, meetings }) => ({
    words: capitalized(day(date, language), language),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      hours: hours(meeting.start, meeting.end, language),
      bars: meeting.bars.map((bar) => ({
        ...bar,
        number: listed(
          (bar.row?.items ?? []).flatMap((id) => numbers.get(id) ?? []),
          language,
        ),
        title: bar.row
          ? shortened(titleIn(content, bar.row, language), (100 / across / meeting.lanes) * 1.05)
          : null,
      })),
    })),
  }));
  const weeks = Array.from({ length: Math.ceil(days.length / across) }, (_, week) =>
    days.slice(week * across, (week + 1) * across),
  );
  return { ...picture, weeks };
}

/** The first words of a title that fit into about so many letters; a Chinese character is as wide as two. */
function shortened(title: Words, letters: number): Words {
  const most = Math.floor(title.language === 'zh' ? letters / 2 : letters);
  if (title.words.length <= most) return title;
  const cut = title.words.slice(0, most);
  const whole = title.language === 'zh' ? cut : cut.replace(/\s+\S*$/u, '');
  return { ...title, words: `${whole.replace(/[\s,;،；，]+$/u, '')} …` };
}
