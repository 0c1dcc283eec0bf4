import type { Claim } from '../api/types';
import { span } from './format';

export interface Bar {
  readonly claim: Claim;
  readonly lane: string;
  readonly from: number;
  readonly to: number;
  /** Row inside of the whole drawing, from 0 at the top. */
  readonly row: number;
}

export interface Lane {
  readonly lane: string;
  readonly first: number;
  readonly rows: number;
}

/**
 * Lays dated claims into lanes so that none covers another; a bar is as long as the days that its date may mean.
 *
 * @param least the shortest a bar may be drawn, in milliseconds
 */
export function lay(items: readonly { claim: Claim; lanes: readonly string[] }[], order: readonly string[], least: number): { bars: Bar[]; lanes: Lane[] } {
  const bars: Bar[] = [];
  const lanes: Lane[] = [];
  let next = 0;
  for (const lane of order) {
    const ends: number[] = [];
    const mine = items
      .filter((item) => item.lanes.includes(lane))
      .flatMap((item) => {
        const when = span(item.claim.date?.iso ?? '');
        return when ? [{ claim: item.claim, from: when.from, to: Math.max(when.to, when.from + least) }] : [];
      })
      .sort((a, b) => a.from - b.from || a.to - b.to || (a.claim.id < b.claim.id ? -1 : 1));
    for (const one of mine) {
      let row = ends.findIndex((end) => end <= one.from);
      if (row < 0) row = ends.length;
      ends[row] = one.to + least * 0.25;
      bars.push({ ...one, lane, row: next + row });
    }
    if (mine.length) {
      lanes.push({ lane, first: next, rows: ends.length });
      next += ends.length + 0.6;
    }
  }
  return { bars, lanes };
}
