import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../time/days.ts';
import { addressed, type Signing } from './addressed.ts';
import { htmlOf } from './html.ts';
import type { Letter } from './letter.ts';
import type { Sender } from './sender.ts';
import { textOf } from './text.ts';

/** A notice as it is about to be sent. */
export interface Outgoing {
  readonly id: string;
  readonly to: { readonly email: string; readonly name: string };
  readonly letter: Letter;
  readonly link: string | null;
  readonly queuedAt: Instant;
}

/** A mail as it goes over the line: from which address, to which, and its bytes. */
export interface Message {
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
}

/**
 * Writes a notice as a mail: the same bytes however often it is sent, so that a mail that comes twice is one. A calendar
 * stands in it twice, as an alternative that Gmail and Outlook offer to add, and attached, for all others to open.
 */
export async function messageOf(
  { id, to, letter: queued, link, queuedAt }: Outgoing,
  from: Sender,
  signing: Signing,
): Promise<Message> {
  const letter = addressed(queued, link, signing);
  const { unsubscribe, calendar, language } = letter;
  const composer = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(to.name), address: oneLine(to.email) },
    subject: oneLine(letter.subject),
    messageId: messageIdOf(id, signing.baseUrl),
    date: new Date(queuedAt),
    text: textOf(letter),
    html: htmlOf(letter),
    headers: {
      'Content-Language': language,
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribe
        ? {
            'List-Unsubscribe': { prepared: true, foldLines: false, value: `<${new URL(unsubscribe).href}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
    ...(calendar
      ? { icalEvent: { method: 'PUBLISH', filename: oneLine(calendar.name), content: calendar.body } }
      : {}),
    baseBoundary: id,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { from: from.address, to: to.email, raw: await composer.compile().build() };
}

/** The name of a mail, by which readers of mails know it again: made of the notice, so the same at each try. */
export function messageIdOf(id: string, baseUrl: string): string {
  return `<notice.${id}@${new URL(baseUrl).hostname}>`;
}

/** Words for a header: whatever would begin another line, or another header, is a space. */
function oneLine(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
