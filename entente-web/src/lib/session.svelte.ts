import type { Overview } from '../api/types';

/** What all screens share about the collection. */
class Session {
  /** Its name, and whether decisions and documents can be added, as the server last said. */
  collection = $state('');
  readOnly = $state(false);
  canRead = $state(true);
  /** Grows whenever the collection changes by what is done here; what is shown is then fetched anew. */
  version = $state(0);

  /** How many answers are awaited. */
  waiting = $state(0);

  /** Does what is given, and is busy meanwhile. */
  async during<T>(act: () => Promise<T>): Promise<T> {
    await undefined; // out of whatever effect asked: it must not run again because the count changes
    this.waiting += 1;
    try {
      return await act();
    } finally {
      this.waiting -= 1;
    }
  }

  know(overview: Pick<Overview, 'name' | 'read_only' | 'can_read'>): void {
    this.collection = overview.name;
    this.readOnly = overview.read_only;
    this.canRead = overview.can_read;
  }

  changed(): void {
    this.version += 1;
  }
}

export const session = new Session();
