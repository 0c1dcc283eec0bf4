import type { Attribution, Claim } from '../api/types';

/** A piece of a block's text to which the same claims, cues and reported words apply. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The claims whose evidence covers it, the shortest first. */
  readonly claims: readonly Claim[];
  readonly cue: boolean;
  readonly hit: boolean;
}

export interface Marks {
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly hits: readonly (readonly [number, number])[];
}

/**
 * Cuts the text between two offsets wherever something begins or ends.
 *
 * @example segments('ab', 0, 2, { claims: [], attributions: [], hits: [] }) is one segment, "ab"
 */
export function segments(text: string, start: number, end: number, marks: Marks): Segment[] {
  const claims = marks.claims.filter((claim) => claim.start < end && claim.end > start);
  const cues = marks.attributions.map((one) => one.cue).filter((cue) => cue.end > cue.start && cue.start < end && cue.end > start);
  const hits = marks.hits.filter(([from, to]) => from < end && to > start);
  const cuts = new Set([start, end]);
  for (const one of [...claims, ...cues]) {
    cuts.add(Math.max(start, one.start));
    cuts.add(Math.min(end, one.end));
  }
  for (const [from, to] of hits) {
    cuts.add(Math.max(start, from));
    cuts.add(Math.min(end, to));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const out: Segment[] = [];
  for (let i = 0; i + 1 < places.length; i += 1) {
    const from = places[i] ?? start;
    const to = places[i + 1] ?? end;
    if (to <= from) continue;
    out.push({
      start: from,
      end: to,
      text: text.slice(from, to),
      claims: claims.filter((claim) => claim.start <= from && claim.end >= to).sort((a, b) => a.end - a.start - (b.end - b.start)),
      cue: cues.some((cue) => cue.start <= from && cue.end >= to),
      hit: hits.some(([first, last]) => first <= from && last >= to),
    });
  }
  return out;
}

/** Blocks of the text; what stands between two blocks is a block as well, so that no character is lost. */
export function allBlocks<T extends { start: number; end: number }>(blocks: readonly T[], length: number, blank: (start: number, end: number) => T): T[] {
  const out: T[] = [];
  let at = 0;
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start > at) out.push(blank(at, block.start));
    if (block.end > at) out.push(block);
    at = Math.max(at, block.end);
  }
  if (at < length) out.push(blank(at, length));
  return out;
}
