import type { LayoutWish, Placed } from './layout.worker';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (places: Placed['places']) => void>();

/** Places of nodes, worked out beside the page so that it stays quick. */
export function place(nodes: LayoutWish['nodes'], edges: LayoutWish['edges']): Promise<Placed['places']> {
  if (!worker) {
    worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<Placed>) => {
      waiting.get(event.data.turn)?.(event.data.places);
      waiting.delete(event.data.turn);
    };
  }
  const turn = ++last;
  return new Promise((done) => {
    waiting.set(turn, done);
    worker?.postMessage({ turn, nodes, edges } satisfies LayoutWish);
  });
}

export interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Fits places into a box, each axis by itself, so that the room is used. */
export function fit(places: Placed['places'], box: Box): Map<string, { x: number; y: number }> {
  const all = Object.entries(places);
  const xs = all.map(([, [x]]) => x);
  const ys = all.map(([, [, y]]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const wide = box.width - 2 * box.margin;
  const high = box.height - 2 * box.margin;
  return new Map(
    all.map(([id, [x, y]]) => [
      id,
      {
        x: box.margin + (right > left ? ((x - left) / (right - left)) * wide : wide / 2),
        y: box.margin + (bottom > top ? ((y - top) / (bottom - top)) * high : high / 2),
      },
    ]),
  );
}

/** A label under a dot, moved as far as it needs to stay in the picture; above the dot where there is no room under it. */
export function inside(dot: { x: number; y: number; r: number }, label: { width: number; height: number }, box: Box): { x: number; y: number } {
  const half = Math.min(label.width, box.width) / 2;
  const under = dot.y + dot.r + label.height / 2 + 2;
  const seen = dot.x >= 0 && dot.x <= box.width && dot.y >= 0 && dot.y <= box.height;
  if (!seen) return { x: dot.x, y: under };
  return {
    x: Math.max(half, Math.min(box.width - half, dot.x)),
    y: under + label.height / 2 > box.height ? dot.y - dot.r - label.height / 2 - 2 : under,
  };
}

/** Which labels can be shown without one covering another, the first in order first. */
export function roomy(labels: readonly { id: string; x: number; y: number; width: number; height: number }[]): Set<string> {
  const kept: { x: number; y: number; width: number; height: number }[] = [];
  const out = new Set<string>();
  for (const label of labels) {
    const free = kept.every(
      (other) => Math.abs(other.x - label.x) * 2 >= other.width + label.width || Math.abs(other.y - label.y) * 2 >= other.height + label.height,
    );
    if (!free) continue;
    kept.push(label);
    out.add(label.id);
  }
  return out;
}
