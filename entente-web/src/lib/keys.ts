/** Whether somebody is typing, so that letters are letters. */
export function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName));
}

interface ListActions {
  next?: () => void;
  previous?: () => void;
  open?: () => void;
  [key: string]: (() => void) | undefined;
}

/** j and k move, Enter opens what is selected; further keys by their letter. */
export function listKeys(event: KeyboardEvent, actions: ListActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
  const interactive = event.target instanceof HTMLElement && event.target.closest('a, button, summary, dialog') !== null;
  const key = event.key === 'Enter' ? 'open' : event.key === 'j' ? 'next' : event.key === 'k' ? 'previous' : event.key;
  if (key === 'open' && interactive) return;
  const action = actions[key];
  if (!action) return;
  event.preventDefault();
  action();
}
