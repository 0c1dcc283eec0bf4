import { get, Refused } from '../api/client';
import { session } from './session.svelte';

export interface Fetched<T> {
  readonly value: T | undefined;
  readonly error: string;
  readonly busy: boolean;
  again(): void;
}

/**
 * What stands at an address that may change; the last answer stays until the next is there. Called while a component
 * is made. An address of `undefined` asks for nothing.
 */
export function fetched<T>(address: () => string | undefined): Fetched<T> {
  let value = $state.raw<T>();
  let error = $state('');
  let busy = $state(false);
  let turn = $state(0);
  $effect(() => {
    void turn;
    void session.version;
    const from = address();
    if (from === undefined) {
      value = undefined;
      return;
    }
    const control = new AbortController();
    busy = true;
    get<T>(from, control.signal).then(
      (answer) => {
        if (control.signal.aborted) return;
        value = answer;
        error = '';
        busy = false;
      },
      (failure: unknown) => {
        if (control.signal.aborted) return;
        value = undefined;
        error = failure instanceof Refused ? failure.message : String(failure);
        busy = false;
      },
    );
    return () => control.abort();
  });
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get busy() {
      return busy;
    },
    again() {
      turn += 1;
    },
  };
}
