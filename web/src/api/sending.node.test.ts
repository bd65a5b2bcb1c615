// @vitest-environment node
import { QueryClient } from '@tanstack/react-query';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reportReached } from './connection';
import { readDraft, readOutbox } from './kept';
import { Sender } from './sending';
import type { PastTurn } from './transcript';

// What a page has and node lacks: where it is from, and storage.
vi.hoisted(() => {
  vi.stubGlobal('location', { origin: 'http://127.0.0.1' });
  const items = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
    clear: () => items.clear(),
  });
});

const ABOUT = { conversation_id: 'conv_1', message_id: 'm', turn: 1, phase: 'interview', at: '2026-01-05T09:00:00Z' };
const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
const SAY = { type: 'say', text: 'Churn is to fall.' };
const OPENING: PastTurn = { turn: 0, message_id: null, text: null, command: null, at: ABOUT.at, blocks: [] };
const TURNS = ['conversations', 'conv_1', 'turns'];

const realFetch = globalThis.fetch;
let server: Server;
let received: { message_id: string; text?: string }[];
let answers: ((response: ServerResponse) => void)[];
let client: QueryClient;
let sender: Sender;

beforeEach(async () => {
  received = [];
  answers = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(JSON.parse(body) as { message_id: string });
      answers.shift()?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => realFetch(new URL(input, base), init));
  localStorage.clear();
  client = new QueryClient();
  client.setQueryData(TURNS, [OPENING]);
  sender = new Sender('conv_1', client);
});

afterEach(async () => {
  vi.stubGlobal('fetch', realFetch);
  reportReached();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const reply = (response: ServerResponse) => {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.end(event('state', ABOUT) + event('block', SAY) + event('done', { ...ABOUT, blocks: 1 }));
};
const settled = () => vi.waitFor(() => expect(sender.snapshot().going?.status).not.toBe('sending'));

test('a message stands in the outbox until its reply is stored here, and a second one waits for it', async () => {
  answers = [reply];
  expect(sender.send({ text: 'Churn is at 18%.' })).toBe(true);
  expect(readOutbox('conv_1')?.text).toBe('Churn is at 18%.');
  expect(sender.send({ text: 'And another.' })).toBe(false);
  await settled();
  expect(readOutbox('conv_1')).toBeNull();
  expect(client.getQueryData<PastTurn[]>(TURNS)?.[1]).toMatchObject({ turn: 1, text: 'Churn is at 18%.', blocks: [SAY] });
  expect(received).toHaveLength(1);
});

test('a question is shown as it grows, in the words that stand in the end, and stored once it is whole', async () => {
  const ASK = { type: 'ask', question_id: 'q', slot: 'goal', text: 'What must be different?', why: 'w', choices: [] };
  const events = [
    event('state', ABOUT) + event('block', SAY),
    event('token', { block: 1, text: 'Great' }),
    event('token', { block: 1, text: ' aim!' }),
    event('replace', { block: 1, text: ASK.text }),
    event('block', ASK),
  ];
  let release: () => void = () => undefined;
  answers = [
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      release = () => {
        const next = events.shift();
        if (next) response.write(next);
        else response.end(event('done', { ...ABOUT, blocks: 2 }));
      };
      release();
    },
  ];
  sender.send({ text: 'Churn is at 18%.' });
  const shows = (asking: string, blocks: number) =>
    vi.waitFor(() => expect(sender.snapshot().going).toMatchObject({ asking, status: 'sending', turn: 1, blocks: { length: blocks } }));
  await shows('', 1);
  for (const [asking, blocks] of [['Great', 1], ['Great aim!', 1], [ASK.text, 1], ['', 2]] as const) {
    release();
    await shows(asking, blocks);
  }
  release();
  await settled();
  expect(client.getQueryData<PastTurn[]>(TURNS)?.[1]).toMatchObject({ blocks: [SAY, ASK] });
});

test('an answer that turns out to be another one takes the place of what was shown', async () => {
  answers = [
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      const first = event('state', ABOUT) + event('block', { type: 'say', text: 'Other.' }) + event('token', { block: 1, text: 'Wh' });
      response.end(first + event('state', ABOUT) + event('block', SAY) + event('done', { ...ABOUT, blocks: 1 }));
    },
  ];
  sender.send({ text: 'Churn is at 18%.' });
  await settled();
  expect(client.getQueryData<PastTurn[]>(TURNS)?.[1]).toMatchObject({ blocks: [SAY] });
});

test('a reply that breaks off leaves the message waiting, and it goes out again under the same id', async () => {
  answers = [
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.write(event('state', ABOUT), () => response.destroy());
    },
    reply,
  ];
  sender.send({ text: 'Churn is at 18%.' });
  await settled();
  expect(sender.snapshot().going?.status).toBe('waiting');
  sender.tryAgain();
  await vi.waitFor(() => expect(sender.snapshot().going).toBeNull());
  expect(received).toHaveLength(2);
  expect(received[1]).toEqual(received[0]);
  expect(client.getQueryData<PastTurn[]>(TURNS)).toHaveLength(2);
});

test('of two turns at once the one that lost goes back into the field, before what is written there by now', async () => {
  answers = [
    (response) => {
      response.writeHead(409, { 'Content-Type': 'application/problem+json' });
      response.end(
        JSON.stringify({
          type: 'urn:capwright:problem:conflict',
          status: 409,
          title: 'Conflicts with the current state',
          detail: 'Another message was answered at the same moment.',
          do: 'Read the newest reply, then send this message again.',
        }),
      );
    },
  ];
  sender.send({ text: 'Churn is at 18%.' });
  localStorage.setItem('capwright:draft:conv_1', 'NRR too.');
  await settled();
  expect(sender.snapshot()).toMatchObject({ going: null, returned: 1, refused: { error: { status: 409 } } });
  expect(readDraft('conv_1')).toBe('Churn is at 18%.\n\nNRR too.');
  expect(readOutbox('conv_1')).toBeNull();
});

test('what a page before this one left in the outbox goes out, unless it is stored by now', async () => {
  const message = { message_id: 'web-1', at: ABOUT.at, text: 'Churn is at 18%.' };
  localStorage.setItem('capwright:outbox:conv_1', JSON.stringify(message));
  sender.resume([OPENING, { ...OPENING, turn: 1, message_id: 'web-1' }]);
  expect(readOutbox('conv_1')).toBeNull();
  expect(received).toHaveLength(0);

  answers = [reply];
  localStorage.setItem('capwright:outbox:conv_1', JSON.stringify(message));
  sender.resume([OPENING]);
  await vi.waitFor(() => expect(readOutbox('conv_1')).toBeNull());
  expect(received).toEqual([{ message_id: 'web-1', text: 'Churn is at 18%.' }]);
});
