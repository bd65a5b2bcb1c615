import type { QueryClient } from '@tanstack/react-query';
import type { Api } from './client';
import { onReturn } from './connection';
import { conversationQuery } from './conversations';
import { keepDraft, keepOutbox, onOutboxChange, type Outgoing, readDraft, readOutbox } from './kept';
import { asProblem, type ProblemError } from './problem';
import { addTurn, type PastTurn } from './transcript';
import { type Block, newMessageId, sendTurn } from './turns';

/** The commands this client sends; the API knows more of them. */
export type Command =
  | Api<'Skip'>
  | Api<'DontKnow'>
  | Api<'Enough'>
  | Api<'Revise'>
  | Api<'ConfirmFindings'>
  | Omit<Api<'Correct'>, 'drafts'>;
export type Said = { text: string } | { command: Command };

/** A message on its way, and as much of the reply as has come. */
export interface Going {
  message: Outgoing;
  /** `waiting`: it did not get through, is kept, and goes out again by itself. */
  status: 'sending' | 'waiting';
  turn: number | null;
  blocks: readonly Block[];
  /** The question while its words still come, and not yet among the blocks. */
  asking: string;
}

/** `refused` is a message that will not be sent again; `returned` counts those put back into the draft. */
export interface Exchange {
  going: Going | null;
  refused: { error: ProblemError; message: Outgoing } | null;
  returned: number;
}

const AGAIN_AFTER_MS = 3000;
const TRIES = 4; // of a message that the server itself fails at
// What is not about the message itself: signed out, too many at once, a server that starts, a proxy without one.
const LATER = new Set([401, 429, 500, 502, 503, 504]);

/**
 * Sends the messages of one conversation, one at a time. Each stands in the outbox until its reply is stored here, so
 * that neither a lost connection nor a reload loses it; it goes out again under the same id and is stored once.
 */
export class Sender {
  private exchange: Exchange = { going: null, refused: null, returned: 0 };
  private readonly listeners = new Set<() => void>();
  private busy = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly id: string,
    private readonly client: QueryClient,
  ) {}

  readonly snapshot = (): Exchange => this.exchange;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sends a message unless another is on its way; says whether it took it. */
  readonly send = (said: Said): boolean => {
    if (this.exchange.going) return false;
    this.failures = 0;
    const message: Outgoing = { message_id: newMessageId(), at: new Date().toISOString(), ...said };
    keepOutbox(this.id, message);
    void this.deliver(message);
    return true;
  };

  /** Looks into the outbox once the transcript is known: what is stored is done with, anything else goes out. */
  readonly resume = (turns: readonly PastTurn[]): void => {
    const message = readOutbox(this.id);
    if (!message) return;
    if (!turns.some((turn) => turn.message_id === message.message_id)) void this.deliver(message);
    else if (!this.busy) {
      keepOutbox(this.id, null);
      this.set({ going: null });
    }
  };

  readonly tryAgain = (): void => {
    clearTimeout(this.timer);
    const message = this.exchange.going?.message ?? readOutbox(this.id);
    if (message) void this.deliver(message);
  };

  readonly dismiss = (): void => this.set({ refused: null });

  private async deliver(message: Outgoing): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.timer);
    this.set({ going: { message, status: 'sending', turn: null, blocks: [], asking: '' }, refused: null });
    const kept = this.inOutbox(message);
    try {
      await oneTabAtATime(message.message_id, async () => {
        // Another tab may have sent it while this one waited.
        if (!kept || this.inOutbox(message)) return this.stream(message);
        await this.client.refetchQueries({ queryKey: ['conversations', this.id, 'turns'] });
        this.set({ going: null });
      });
    } catch (error) {
      this.failed(message, asProblem(error));
    } finally {
      this.busy = false;
    }
  }

  private async stream(message: Outgoing): Promise<void> {
    const { at, ...request } = message;
    let blocks: Block[] = [];
    let asking = '';
    for await (const event of sendTurn(this.id, request as Api<'TurnRequest'>)) {
      if (event.type === 'state') blocks = [];
      if (event.type === 'block') blocks = [...blocks, event.block];
      asking = event.type === 'token' ? asking + event.text : event.type === 'replace' ? event.text : '';
      this.set({ going: { message, status: 'sending', turn: 'about' in event ? event.about.turn : this.turn, blocks, asking } });
      if (event.type !== 'done') continue;
      const { text = null, command = null } = request as Partial<Pick<PastTurn, 'text' | 'command'>>;
      const revised = command?.type === 'revise' ? command.text : null;
      await this.stored({
        turn: event.about.turn,
        message_id: message.message_id,
        text: text ?? revised,
        command,
        at: event.about.at ?? at,
        blocks,
      }, event.about.phase);
    }
  }

  private inOutbox(message: Outgoing): boolean {
    return readOutbox(this.id)?.message_id === message.message_id;
  }

  private get turn(): number | null {
    return this.exchange.going?.turn ?? null;
  }

  private async stored(turn: PastTurn, phase: Api<'TurnAnswer'>['phase']): Promise<void> {
    await takeIn(this.client, this.id, turn, phase);
    keepOutbox(this.id, null);
    this.set({ going: null });
    tellOtherTabs(this.id);
  }

  private failed(message: Outgoing, error: ProblemError): void {
    if (error.status === 500) this.failures += 1;
    if (error.offline || (LATER.has(error.status) && this.failures < TRIES)) {
      this.set({ going: { message, status: 'waiting', turn: null, blocks: this.exchange.going?.blocks ?? [], asking: '' } });
      // The connection's own return is heard below; a server that answered, but not this, is asked again.
      if (!error.offline && error.status !== 401) this.timer = setTimeout(this.tryAgain, AGAIN_AFTER_MS);
      return;
    }
    keepOutbox(this.id, null);
    if (message.text) keepDraft(this.id, [message.text, readDraft(this.id)].filter(Boolean).join('\n\n'));
    this.set({ going: null, refused: { error, message }, returned: this.exchange.returned + (message.text ? 1 : 0) });
    void this.client.invalidateQueries({ queryKey: ['conversations', this.id] });
  }

  private set(change: Partial<Exchange>): void {
    this.exchange = { ...this.exchange, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Puts a turn that is stored into everything that shows it. */
export async function takeIn(client: QueryClient, id: string, turn: PastTurn, phase: Api<'TurnAnswer'>['phase']): Promise<void> {
  await addTurn(client, id, turn);
  client.setQueryData(conversationQuery(id).queryKey, (known) =>
    known ? { ...known, status: phase, turn: turn.turn, blocks: turn.blocks } : known,
  );
  refresh(client, id);
}

const senders = new WeakMap<QueryClient, Map<string, Sender>>();

/** The one sender of a conversation: it outlives the screen, so that a reply arrives also while one looks elsewhere. */
export function senderOf(id: string, client: QueryClient): Sender {
  const known = senders.get(client) ?? new Map<string, Sender>();
  senders.set(client, known);
  let sender = known.get(id);
  if (!sender) {
    sender = new Sender(id, client);
    known.set(id, sender);
    onReturn(sender.tryAgain);
  }
  return sender;
}

/** Keeps a conversation in step with other tabs: with what they sent, and with what they are about to send. */
export function followOtherTabs(id: string, client: QueryClient, onOutbox: () => void): () => void {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.data !== id) return;
    void client.invalidateQueries({ queryKey: ['conversations', id] });
  });
  const stop = onOutboxChange(id, onOutbox);
  return () => {
    channel?.close();
    stop();
  };
}

const CHANNEL = 'capwright:turns';

/** Has other tabs look again. */
export function tellOtherTabs(id: string): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(id);
  channel.close();
}

function refresh(client: QueryClient, id: string): void {
  void client.invalidateQueries({ queryKey: ['conversations', 'list'] });
  // The transcript has the turn already.
  void client.invalidateQueries({ predicate: ({ queryKey: [thing, which, part] }) => thing === 'conversations' && which === id && part !== 'turns' });
}

/** The same message in two tabs would be answered once anyway; this way it is also asked once. Not there without TLS. */
async function oneTabAtATime(messageId: string, then: () => Promise<void>): Promise<void> {
  if (typeof navigator !== 'undefined' && 'locks' in navigator) await navigator.locks.request(`capwright:${messageId}`, then);
  else await then();
}
