import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type MailServer, mailServerIn, type Sender, senderIn } from '../notices/sender.ts';
import { isIssuer, type Provider } from '../people/sign-in/issuer.ts';

/** What the program is told by its environment, checked once at the start. */
export interface Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** The address that links and calendars name, without a slash at its end. */
  readonly baseUrl: string;
  readonly databaseUrl: string;
  readonly sessionSecret: string;
  /** Who signs people in by OpenID Connect; null where nobody does. */
  readonly provider: Provider | null;
  /** Where mails are handed over; null where none are sent, and the notices wait. */
  readonly mailServer: MailServer | null;
  /** Whom mails come from; null only where none are sent. */
  readonly mailFrom: Sender | null;
  /** The right side of calendar UIDs. */
  readonly calendarDomain: string;
  /** A pattern from symbol to address: `https://docs.un.org/{symbol}`. */
  readonly documentLink: string;
  readonly logLevel: string;
  /** How many proxies stand in front, or which: what Express calls "trust proxy". */
  readonly trustProxy: number | string | false;
}

/** A setting is missing or wrong; says which, never its value. */
export class WrongSetting extends Error {
  readonly setting: string;
  readonly why: string;

  constructor(setting: string, why: string) {
    super(`${setting}: ${why}`);
    this.setting = setting;
    this.why = why;
  }
}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce
    .number('a port is a whole number')
    .int('a port is a whole number')
    .min(0)
    .max(65535)
    .default(3000),
  HOST: z.string().min(1).optional(),
  BASE_URL: z.url({ protocol: /^https?$/u, error: 'an http or https address' }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/u, 'file:/path or postgres://…')
    .optional(),
  SESSION_SECRET: z.string().min(16, 'at least 16 characters').optional(),
  CALENDAR_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+$/iu, 'a domain name')
    .optional(),
  DOCUMENT_LINK: z
    .string()
    .regex(/^https?:\/\/.*\{symbol\}/u, 'an http or https address with {symbol} in it')
    .default('https://docs.un.org/{symbol}'),
  LOG_LEVEL: z.enum(levels, `one of ${levels.join(', ')}`).optional(),
  TRUST_PROXY: z.string().optional(),
  SMTP_URL: z
    .string()
    .refine(
      (address) => mailServerIn(address) !== null,
      'smtp://user:password@host:port, or smtps://… for TLS from the start',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((words) => senderIn(words) !== null, 'an e-mail address, or Name <address>')
    .optional(),
  OIDC_ISSUER: z.string().refine(isIssuer, 'an https address (http for localhost alone)').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/** Reads the settings. @throws WrongSetting for the first that is wrong */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new WrongSetting(String(issue?.path[0] ?? '?'), issue?.message ?? 'wrong');
  }
  const { data } = read;
  const production = data.NODE_ENV === 'production';
  if (production && !data.SESSION_SECRET) throw new WrongSetting('SESSION_SECRET', 'needed in production');
  if (data.SMTP_URL && !data.MAIL_FROM) throw new WrongSetting('MAIL_FROM', 'needed where SMTP_URL is set');
  const host = data.HOST ?? (production ? '0.0.0.0' : '127.0.0.1');
  const baseUrl = (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/u, '');
  return {
    production,
    port: data.PORT,
    host,
    baseUrl,
    databaseUrl: data.DATABASE_URL ?? `file:${resolve(import.meta.dirname, '../../db/plenary.sqlite')}`,
    sessionSecret: data.SESSION_SECRET ?? randomBytes(32).toString('hex'),
    provider: providerIn(data),
    mailServer: data.SMTP_URL ? mailServerIn(data.SMTP_URL) : null,
    mailFrom: data.MAIL_FROM ? senderIn(data.MAIL_FROM) : null,
    calendarDomain: data.CALENDAR_DOMAIN ?? new URL(baseUrl).hostname,
    documentLink: data.DOCUMENT_LINK,
    logLevel: data.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    trustProxy: trust(data.TRUST_PROXY),
  };
}

/** All three settings of single sign-on, or none. */
function providerIn(data: z.output<typeof environment>): Provider | null {
  const needed = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const given = needed.filter((name) => data[name] !== undefined);
  if (given.length === 0) return null;
  const missing = needed.find((name) => data[name] === undefined);
  if (missing) throw new WrongSetting(missing, `needed where ${given.join(' and ')} is set`);
  const {
    OIDC_ISSUER: issuer = '',
    OIDC_CLIENT_ID: clientId = '',
    OIDC_CLIENT_SECRET: clientSecret = '',
  } = data;
  return { issuer, clientId, clientSecret };
}

function trust(value: string | undefined): number | string | false {
  if (value === undefined || value === '0') return false;
  return /^\d+$/u.test(value) ? Number(value) : value;
}
