// What this browser keeps of a conversation that the server doesn't have yet: drafts, and messages on their way.
import type { Command } from './sending';

/** A message that was sent and is not known to be stored. Its id stays the same however often it goes out. */
export interface Outgoing {
  message_id: string;
  at: string;
  text?: string;
  command?: Command;
}

const PREFIX = 'capwright:';
const draftKey = (id: string) => `${PREFIX}draft:${id}`;
const outboxKey = (id: string) => `${PREFIX}outbox:${id}`;

export const readDraft = (id: string): string => read(draftKey(id)) ?? '';

export const keepDraft = (id: string, text: string): void => write(draftKey(id), text || null);

export function readOutbox(id: string): Outgoing | null {
  const stored = read(outboxKey(id));
  if (!stored) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isOutgoing(value) ? value : null;
  } catch {
    return null;
  }
}

export const keepOutbox = (id: string, message: Outgoing | null): void =>
  write(outboxKey(id), message && JSON.stringify(message));

/** Calls `listener` when another tab has changed the outbox of conversation `id`; returns how to stop that. */
export function onOutboxChange(id: string, listener: () => void): () => void {
  const hear = (event: StorageEvent) => {
    if (event.key === outboxKey(id)) listener();
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** Removes all of it: whoever signs in here next must not find another's words. */
export function forgetKept(): void {
  try {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(draftKey('')) || key.startsWith(outboxKey('')));
    for (const key of kept) localStorage.removeItem(key);
  } catch {
    // Storage that can't be read holds nothing of ours either.
  }
}

function isOutgoing(value: unknown): value is Outgoing {
  return typeof value === 'object' && value !== null && 'message_id' in value && typeof value.message_id === 'string';
}

// Private windows and full disks refuse storage. Talking goes on; only a reload then forgets what was not sent.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
