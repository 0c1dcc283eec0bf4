import { isMessage, t } from '../lib/messages';
import { session } from '../lib/session.svelte';

/** What the server refused, in its own words or, where it could not be reached, in ours. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export type Query = URLSearchParams | Record<string, string | number | boolean | readonly string[] | undefined>;

/** The address of a resource, relative to the page. */
export function api(path: string, query: Query = {}): string {
  const params = query instanceof URLSearchParams ? query : new URLSearchParams();
  if (!(query instanceof URLSearchParams)) {
    for (const [key, value] of Object.entries(query)) {
      if (Array.isArray(value)) value.forEach((one: string) => params.append(key, one));
      else if (value !== undefined && value !== '') params.set(key, String(value));
    }
  }
  const tail = params.toString();
  return 'api/' + path + (tail ? '?' + tail : '');
}

export async function get<T>(address: string, signal?: AbortSignal): Promise<T> {
  return answer<T>(() => fetch(address, { signal: signal ?? null, headers: { Accept: 'application/json' } }));
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  return answer<T>(() =>
    fetch(api(path), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  );
}

/** Hands files over; their names may be paths under a folder that was dropped. */
export async function upload<T>(files: readonly { file: File; name: string }[]): Promise<T> {
  const form = new FormData();
  for (const { file, name } of files) form.append('file', file, name);
  return answer<T>(() => fetch(api('reading/upload'), { method: 'POST', body: form }));
}

async function answer<T>(ask: () => Promise<Response>): Promise<T> {
  return session.during(async () => read<T>(ask));
}

async function read<T>(ask: () => Promise<Response>): Promise<T> {
  let response: Response;
  try {
    response = await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refused(0, t('load.offline'));
  }
  if (response.ok) return (await response.json()) as T;
  throw new Refused(response.status, await reason(response));
}

async function reason(response: Response): Promise<string> {
  if (response.status === 401) return t('load.token');
  try {
    const body = (await response.json()) as { error?: string };
    if (body.error) return body.error;
  } catch {
    // no JSON: the status has to do
  }
  const key = `status.${response.status}`;
  return isMessage(key) ? t(key) : `${response.status} ${response.statusText}`;
}
