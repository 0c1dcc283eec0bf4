import { number, t } from './messages';
import { settings } from './settings.svelte';

/** A date as vague as it is: a day, a month, a year, or a span `a/b`, either end of which may be missing. */
export function dateWord(date: string): string {
  if (!date) return t('word.undated');
  const slash = date.indexOf('/');
  if (slash < 0) return point(date);
  const [from, to] = [date.slice(0, slash), date.slice(slash + 1)];
  return `${from ? point(from) : '…'} – ${to ? point(to) : '…'}`;
}

function point(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const when = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', calendar: 'gregory' };
  if (month) options.month = 'short';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(settings.language === 'ar' ? 'ar-EG' : 'en-GB', options).format(when);
}

/** The first and the last day that a date may mean, as milliseconds; `undefined` where there is no date. */
export function span(date: string): { from: number; to: number } | undefined {
  if (!date) return undefined;
  const [from, to] = date.includes('/') ? date.split('/') : [date, date];
  const first = day(from || to || '', false);
  const last = day(to || from || '', true);
  return first === undefined || last === undefined ? undefined : { from: first, to: Math.max(first, last) };
}

function day(date: string, end: boolean): number | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[3]) return Date.UTC(year, Number(match[2]) - 1, Number(match[3]) + (end ? 1 : 0));
  if (match[2]) return Date.UTC(year, Number(match[2]) - 1 + (end ? 1 : 0), 1);
  return Date.UTC(year + (end ? 1 : 0), 0, 1);
}

export function amount(value: number): string {
  return number(value, { maximumFractionDigits: 6 });
}

/** The direction of a text of one language. Documents in a language that is not known decide by their first letter. */
export function direction(language: string): 'ltr' | 'rtl' | 'auto' {
  const base = language.split('-')[0] ?? '';
  if (['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'syr', 'dv', 'ug'].includes(base)) return 'rtl';
  return base === '' || base === 'und' ? 'auto' : 'ltr';
}

/** Quotation marks of the language that is quoted. */
export function quoted(text: string, language: string): string {
  return direction(language) === 'rtl' ? `«${text}»` : `“${text}”`;
}
