import type { ActorLabel, Claim, DocumentLabel } from '../api/types';
import { settings } from './settings.svelte';
import { href, type Params } from './route.svelte';
import { t } from './messages';
import { dateWord, quoted } from './format';

/** The name to show in the interface's language; a name that only documents know stands in quotation marks. */
export function actorName(actor: Pick<ActorLabel, 'name' | 'names' | 'registry' | 'unnamed'>): string {
  // That somebody has no name is said beside it, in the interface's language.
  if (actor.unnamed) return actor.name === 'somebody unnamed' ? t('word.somebody') : actor.name.replace(/ \(unnamed\)$/, '');
  const own = actor.names[settings.language];
  if (settings.language === 'en' || !own) return actor.name;
  return actor.registry ? own : `«${own}»`;
}

/** The keys of an address that are filters of claims, as the server knows them. */
export const filterKeys = [
  'words', 'who', 'actor', 'recipient', 'pair', 'between', 'source', 'speaker', 'publisher', 'type', 'kind', 'context',
  'factuality', 'disputed', 'review', 'language', 'document', 'amounts', 'date', 'dated', 'claim',
] as const;

/** The filters out of an address. */
export function filters(query: URLSearchParams): URLSearchParams {
  const kept = new URLSearchParams();
  for (const key of filterKeys) {
    for (const value of query.getAll(key)) if (value) kept.append(key, value);
  }
  return kept;
}

export function passage(claim: Claim): string {
  return href(['document', claim.document.id], { claim: claim.id });
}

export function documentTitle(document: Pick<DocumentLabel, 'id' | 'title'>): string {
  return document.title || document.id;
}

/** Publisher and date behind a title, as far as they are known. */
export function documentSource(document: Pick<DocumentLabel, 'publisher' | 'date'>): string {
  // Each in an isolate of its own: a Latin name before an Arabic date would turn the line around.
  const parts = [document.publisher, document.date ? dateWord(document.date) : ''].filter(Boolean).map((part) => `\u2068${part}\u2069`);
  return parts.join(settings.language === 'ar' ? '، ' : ', ');
}

/** "according to A (“told”), via B", or that the document says so itself; the same words that a claim shows. */
export function voiceLine(claim: Claim): string {
  if (claim.sources.length === 0) return t('claim.voice');
  const names = claim.sources.map((source) => {
    const cue = source.cue ? ` (${quoted(source.cue, claim.document.language)})` : '';
    return actorName(source) + (source.unnamed ? ' ' + t('word.unnamed') : '') + cue;
  });
  const [speaker, ...carriers] = names;
  const via = carriers.length ? `${settings.language === 'ar' ? '،' : ','} ${t('claim.via')} ${carriers.join(', ')}` : '';
  return `${t('claim.according')} ${speaker ?? ''}${via}`;
}

/** A quote with its speaker and its document, ready to be pasted. */
export function citation(claim: Claim): string {
  const source = documentSource(claim.document);
  return `${quoted(claim.quote, claim.document.language)} — ${voiceLine(claim)}; ${t('claim.in')} ${claim.document.id}, ${documentTitle(claim.document)}${source ? ` (${source})` : ''} [${claim.start}–${claim.end}]`;
}

export function pairAddress(first: string, second: string, params: Params = {}): string {
  return href(['pair', first, second], params);
}
