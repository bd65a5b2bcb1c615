import { useSyncExternalStore } from 'react';

const AGAIN_AFTER_MS = 3000;

type Listener = () => void;

let lost = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<Listener>();
const returns = new Set<Listener>();

/** Says that a request found nobody; from then on the server is asked every few seconds until it answers. */
export function reportLost(): void {
  set(true);
  timer ??= setTimeout(() => void tryNow(), AGAIN_AFTER_MS);
}

/** Says that the server has answered, with whatever. */
export function reportReached(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!lost) return;
  set(false);
  for (const listener of returns) listener();
}

/** Asks the server once whether it is there. */
export async function tryNow(): Promise<void> {
  clearTimeout(timer);
  timer = undefined;
  try {
    const answer = await fetch('/v1/health/live', { cache: 'no-store' });
    // A proxy answers 502 to 504 for a server that is away.
    if (answer.status >= 502) throw new Error(`proxy answered ${answer.status}`);
    reportReached();
  } catch {
    reportLost();
  }
}

/** Calls `listener` each time a lost connection is back; returns how to stop that. */
export function onReturn(listener: Listener): Listener {
  returns.add(listener);
  return () => returns.delete(listener);
}

export const isLost = () => lost;

export function useConnectionLost(): boolean {
  return useSyncExternalStore(subscribe, isLost);
}

function subscribe(listener: Listener): Listener {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(value: boolean): void {
  if (lost === value) return;
  lost = value;
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined') {
  window.addEventListener('offline', reportLost);
  window.addEventListener('online', () => void tryNow());
}
