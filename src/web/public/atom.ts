import type { Settings } from '../../acts/settings.ts';
import { changesOf } from '../../editions/changes.ts';
import type { Edition } from '../../editions/edition.ts';
import { say } from '../../language/catalogue.ts';
import type { Language } from '../../language/languages.ts';
import { headingOf } from './home-page.ts';
import { asWords } from './shown.ts';
import { authorityOf } from './wording.ts';

/** The line of a session's editions as an Atom feed (RFC 4287), the latest first: what changed, in words. */
export function atomOf(
  editions: readonly Edition[],
  { baseUrl, calendarDomain }: Settings,
  language: Language,
): string {
  const latest = editions.at(-1);
  if (!latest) return '';
  const { session } = latest;
  const page = `${baseUrl}/sessions/${encodeURIComponent(session)}`;
  const hrefOf = (address: string) => escaped(`${address}?lang=${language}`);
  const name = headingOf(latest.content, language);
  const entries = editions.map((edition, index) => {
    const before = editions[index - 1];
    const said = before ? changesOf(before, edition, language) : [say(language, 'public.first-edition')];
    const title = say(language, 'calendar.edition', { number: edition.number });
    return `  <entry>
    <id>tag:${calendarDomain},2026:${encodeURIComponent(session)}/${edition.number}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" href="${hrefOf(`${page}/editions/${edition.number}`)}"/>
    <updated>${edition.issuedAt}</updated>
    <published>${edition.issuedAt}</published>
    <summary>${escaped([asWords(authorityOf(edition, language)), ...said].join('\n'))}</summary>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <id>tag:${calendarDomain},2026:${encodeURIComponent(session)}</id>
  <title>${escaped(name)}</title>
  <link rel="self" type="application/atom+xml" href="${hrefOf(`${page}/changes.atom`)}"/>
  <link rel="alternate" type="text/html" href="${hrefOf(page)}"/>
  <updated>${latest.issuedAt}</updated>
  <author><name>${escaped(say(language, 'paper.authority.secretariat'))}</name></author>
${entries.toReversed().join('\n')}
</feed>
`;
}

/** Words inside XML: marks escaped, and characters that XML does not allow left out. */
function escaped(words: string): string {
  return words
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
