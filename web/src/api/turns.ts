import { type Api, reach } from './client';
import { reportLost } from './connection';
import { readEvents } from './events';
import { type ProblemError, toProblem, unreachable } from './problem';

export type Block = Api<'TurnAnswer'>['blocks'][number];
type About = Omit<Api<'TurnAnswer'>, 'blocks'>;

export type TurnEvent =
  | { type: 'state'; about: About }
  | { type: 'block'; block: Block }
  /** More words of the question, which comes whole as the block of that number. */
  | { type: 'token'; block: number; text: string }
  /** The words of the question that came so far don't stand; these do. */
  | { type: 'replace'; block: number; text: string }
  | { type: 'done'; about: About };

/** An id for a message. Sent again after a lost connection, it is answered again and stored once. */
export function newMessageId(): string {
  // crypto.randomUUID is missing on pages without TLS that are not on localhost.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `web-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Sends a message and yields the reply as it streams in: `state`, each `block`, `done`; with a language model the
 * question as `token`s before its block, and `replace` where those don't stand. A second `state` begins anew.
 *
 * Throws a `ProblemError`; one with `offline` set when the reply broke off, whereupon the very same message may be
 * sent again: the server has stored it or not, and answers it once either way.
 */
export async function* sendTurn(
  conversationId: string,
  message: Api<'TurnRequest'>,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<TurnEvent> {
  const answer = await reach(`/v1/conversations/${encodeURIComponent(conversationId)}/turns`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream, application/problem+json' },
    body: JSON.stringify(message),
    signal: signal ?? null,
  });
  if (!answer.ok || !answer.body) throw toProblem(answer.status, await answer.json().catch(() => undefined));
  try {
    for await (const { event, data } of readEvents(answer.body)) {
      if (event === 'problem') throw asRefusal(data);
      const turnEvent = toTurnEvent(event, data);
      if (turnEvent) yield turnEvent;
      if (turnEvent?.type === 'done') return;
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    // The browser reports a connection cut in the middle as a plain TypeError.
    if (!(error instanceof TypeError)) throw error;
  }
  reportLost();
  throw unreachable();
}

/** What was not stored after all, though words had come: the same document as an answer with a status. */
function asRefusal(data: string): ProblemError {
  const body = JSON.parse(data) as { status: number };
  return toProblem(body.status, body);
}

function toTurnEvent(event: string, data: string): TurnEvent | undefined {
  switch (event) {
    case 'state':
      return { type: 'state', about: JSON.parse(data) as About };
    case 'block':
      return { type: 'block', block: JSON.parse(data) as Block };
    case 'token':
    case 'replace':
      return { type: event, ...(JSON.parse(data) as { block: number; text: string }) };
    case 'done':
      return { type: 'done', about: JSON.parse(data) as About };
    default:
      return undefined; // a newer server may send more
  }
}
