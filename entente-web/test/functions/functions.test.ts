import { describe, expect, it } from 'vitest';
import type { Attribution, Claim } from '../../src/api/types';
import { withGaps } from '../../src/lib/dates';
import { fit, inside, roomy } from '../../src/lib/placing';
import { allBlocks, segments } from '../../src/lib/segments';

const claim = (id: string, start: number, end: number) => ({ id, start, end }) as Claim;

describe('segments of a block', () => {
  const text = 'Britain denied that it had promised aid.';

  it('lose and double no character, whatever overlaps', () => {
    const claims = [claim('a', 0, 20), claim('b', 8, 40), claim('c', 8, 14)];
    const attributions = [{ cue: { text: 'denied', start: 8, end: 14 }, content: [[15, 39]] }] as unknown as Attribution[];
    const pieces = segments(text, 0, text.length, { claims, attributions, hits: [[23, 35]] });
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.every((piece, i) => piece.start === (pieces[i - 1]?.end ?? 0))).toBe(true);
  });

  it('name the shortest claim first, so that a click finds the inner one', () => {
    const pieces = segments(text, 0, text.length, { claims: [claim('long', 0, 40), claim('short', 8, 14)], attributions: [], hits: [] });
    expect(pieces.find((piece) => piece.start === 8)?.claims.map((one) => one.id)).toEqual(['short', 'long']);
  });

  it('keep to the block where evidence goes beyond it', () => {
    const pieces = segments(text, 8, 14, { claims: [claim('a', 0, 40)], attributions: [], hits: [] });
    expect(pieces.map((piece) => [piece.start, piece.end])).toEqual([[8, 14]]);
  });
});

describe('blocks of a document', () => {
  const blank = (start: number, end: number) => ({ start, end });

  it('cover all of the text', () => {
    expect(allBlocks([{ start: 5, end: 9 }, { start: 0, end: 3 }], 12, blank)).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 5, end: 9 },
      { start: 9, end: 12 },
    ]);
  });

  it('are one where none is known', () => {
    expect(allBlocks([], 4, blank)).toEqual([{ start: 0, end: 4 }]);
  });
});

describe('years of a histogram', () => {
  it('show the gaps', () => {
    expect(withGaps([{ period: '1915', count: 2 }, { period: '1918', count: 1 }]).map((year) => year.count)).toEqual([2, 0, 0, 1]);
  });

  it('stay as they are where they are months', () => {
    const months = [{ period: '1915-10', count: 2 }];
    expect(withGaps(months)).toEqual(months);
  });
});

describe('the network', () => {
  it('keeps a label inside the picture, and leaves it under its dot where there is room', () => {
    const box = { width: 400, height: 300, margin: 50 };
    const label = { width: 120, height: 14 };
    expect(inside({ x: 200, y: 100, r: 5 }, label, box)).toEqual({ x: 200, y: 114 });
    expect(inside({ x: 10, y: 100, r: 5 }, label, box).x).toBe(60);
    expect(inside({ x: 395, y: 100, r: 5 }, label, box).x).toBe(340);
    expect(inside({ x: 200, y: 292, r: 5 }, label, box).y).toBe(278);
    expect(inside({ x: 200, y: 100, r: 5 }, { width: 900, height: 14 }, box).x).toBe(200);
    // What is outside after zooming takes its label with it.
    expect(inside({ x: -80, y: 100, r: 5 }, label, box).x).toBe(-80);
  });

  it('uses its box, and a single node stands in the middle', () => {
    const box = { width: 100, height: 60, margin: 10 };
    expect(fit({ a: [-3, 2], b: [5, 9] }, box)).toEqual(new Map([['a', { x: 10, y: 10 }], ['b', { x: 90, y: 50 }]]));
    expect(fit({ a: [1, 1] }, box).get('a')).toEqual({ x: 50, y: 30 });
  });

  it('hides the label that would cover an earlier one', () => {
    const at = (id: string, x: number) => ({ id, x, y: 0, width: 40, height: 14 });
    expect([...roomy([at('a', 0), at('b', 30), at('c', 45)])]).toEqual(['a', 'c']);
  });
});
