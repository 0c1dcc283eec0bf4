import { api, get, Refused } from '../api/client';
import { session } from './session.svelte';

const size = 100;

/** A long list that is fetched page by page as it is looked at. */
export class Pages<T> {
  total = $state(0);
  error = $state('');
  loaded = $state(false);
  #rows = $state.raw<ReadonlyMap<number, T>>(new Map());
  #asked = new Set<number>();
  #control = new AbortController();

  constructor(
    readonly path: string,
    readonly query: URLSearchParams,
    private readonly pick: (answer: never) => readonly T[],
  ) {
    void this.#fetch(0);
  }

  row(index: number): T | undefined {
    return this.#rows.get(index);
  }

  /** Sees to it that these rows are there or on their way. */
  need(first: number, last: number): void {
    for (let page = Math.floor(first / size); page <= Math.floor(last / size); page += 1) void this.#fetch(page);
  }

  stop(): void {
    this.#control.abort();
  }

  /** Fetches anew what is there, after a decision. */
  refresh(): void {
    const pages = [...this.#asked];
    this.#asked.clear();
    for (const page of pages) void this.#fetch(page);
  }

  async #fetch(page: number): Promise<void> {
    if (this.#asked.has(page)) return;
    this.#asked.add(page);
    const query = new URLSearchParams(this.query);
    query.set('offset', String(page * size));
    query.set('limit', String(size));
    try {
      const answer = await get<{ total: number }>(api(this.path, query), this.#control.signal);
      const rows = new Map(this.#rows);
      this.pick(answer as never).forEach((row, i) => rows.set(page * size + i, row));
      this.#rows = rows;
      this.total = answer.total;
      this.loaded = true;
      this.error = '';
    } catch (failure) {
      this.#asked.delete(page);
      if (!this.#control.signal.aborted) this.error = failure instanceof Refused ? failure.message : String(failure);
    }
  }
}

/** Pages at an address that may change. Called while a component is made. */
export function paged<T>(path: () => string, query: () => URLSearchParams, pick: (answer: never) => readonly T[]): { readonly pages: Pages<T> } {
  const key = $derived(path() + '?' + query().toString());
  const pages = $derived.by(() => {
    void session.version;
    const mark = key.indexOf('?');
    return new Pages<T>(key.slice(0, mark), new URLSearchParams(key.slice(mark + 1)), pick);
  });
  $effect(() => {
    const now = pages;
    return () => now.stop();
  });
  return {
    get pages() {
      return pages;
    },
  };
}
