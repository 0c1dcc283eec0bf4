/**
 * The address is the state: `#/claims?type=AID&from=1915`. What a person sees can be copied as a link, and the
 * browser's own back and forward buttons work.
 */
export interface Place {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

function parse(hash: string): Place {
  const bare = hash.replace(/^#\/?/, '');
  const mark = bare.indexOf('?');
  const path = mark < 0 ? bare : bare.slice(0, mark);
  return {
    path: path.split('/').filter(Boolean).map(decode),
    query: new URLSearchParams(mark < 0 ? '' : bare.slice(mark + 1)),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

class Route {
  place = $state.raw<Place>(parse(location.hash));

  constructor() {
    addEventListener('hashchange', () => (this.place = parse(location.hash)));
  }

  get screen(): string {
    return this.place.path[0] ?? 'overview';
  }

  /** The parts of the path behind the screen's name. */
  get rest(): readonly string[] {
    return this.place.path.slice(1);
  }

  get query(): URLSearchParams {
    return this.place.query;
  }

  /** The first value of a key of the query, or the empty string. */
  value(key: string): string {
    return this.place.query.get(key) ?? '';
  }
}

export const route = new Route();

export type Params = Record<string, string | number | boolean | readonly string[] | undefined>;

/** An address inside of the workbench; language and theme do not change by it. */
export function href(path: readonly string[], params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    if (Array.isArray(value)) value.forEach((one: string) => query.append(key, one));
    else if (value !== undefined && value !== '' && value !== false) query.set(key, String(value));
  }
  const kept = route.value('lang');
  if (kept && !query.has('lang')) query.set('lang', kept);
  const tail = query.toString();
  return '#/' + path.map(encodeURIComponent).join('/') + (tail ? '?' + tail : '');
}

/** Goes to an address; `replace` leaves no step in the browser's history, for typing and moving a selection. */
export function go(address: string, replace = false): void {
  if (address === location.hash) return;
  if (replace) {
    history.replaceState(null, '', address);
    route.place = parse(address);
  } else {
    location.hash = address;
  }
}

/** The present address with some keys changed; the empty string or `undefined` takes a key away. */
export function changed(change: Params, base: URLSearchParams = route.query): string {
  const query = new URLSearchParams(base);
  for (const [key, value] of Object.entries(change)) {
    query.delete(key);
    if (Array.isArray(value)) value.forEach((one: string) => query.append(key, one));
    else if (value !== undefined && value !== '' && value !== false) query.set(key, String(value));
  }
  const tail = query.toString();
  return '#/' + route.place.path.map(encodeURIComponent).join('/') + (tail ? '?' + tail : '');
}
