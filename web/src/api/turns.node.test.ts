// @vitest-environment node
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isLost, reportReached } from './connection';
import { ProblemError } from './problem';
import { newMessageId, sendTurn, type TurnEvent } from './turns';

// The client asks at once where the page is from.
vi.hoisted(() => vi.stubGlobal('location', { origin: 'http://127.0.0.1' }));

const ABOUT = { conversation_id: 'conv_1', message_id: 'm-1', turn: 1, phase: 'interview', at: '2026-01-05T09:00:00Z' };
const event = (name: string, data: unknown) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

const realFetch = globalThis.fetch;
let server: Server;
let answer: (response: ServerResponse) => void;
let received: string[];

beforeEach(async () => {
  received = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push(`${request.method ?? ''} ${request.url ?? ''} ${body}`);
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Pages call addresses of their own host; node needs the host spelled out.
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => realFetch(new URL(input, base), init));
});

afterEach(async () => {
  vi.stubGlobal('fetch', realFetch);
  reportReached();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function send(): Promise<TurnEvent[]> {
  const events = [];
  for await (const one of sendTurn('conv_1', { message_id: 'm-1', text: 'Churn is at 18%.' })) events.push(one);
  return events;
}

test('yields state, blocks and done as they come', async () => {
  answer = (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(event('state', ABOUT));
    response.write(event('something-newer', {}));
    response.write(event('block', { type: 'say', text: 'Churn is to fall.' }));
    response.end(event('done', { ...ABOUT, blocks: 1 }));
  };
  expect(await send()).toEqual([
    { type: 'state', about: ABOUT },
    { type: 'block', block: { type: 'say', text: 'Churn is to fall.' } },
    { type: 'done', about: { ...ABOUT, blocks: 1 } },
  ]);
  expect(received).toEqual(['POST /v1/conversations/conv_1/turns {"message_id":"m-1","text":"Churn is at 18%."}']);
});

test('yields the words of a question as they come, and what stands instead of them', async () => {
  const ask = { type: 'ask', question_id: 'q', slot: 'goal', text: 'What must be different?', why: 'w', choices: [] };
  answer = (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(event('state', ABOUT) + event('token', { block: 0, text: 'Great' }) + event('token', { block: 0, text: ' aim!' }));
    response.end(event('replace', { block: 0, text: ask.text }) + event('block', ask) + event('done', { ...ABOUT, blocks: 1 }));
  };
  expect((await send()).slice(1, 5)).toEqual([
    { type: 'token', block: 0, text: 'Great' },
    { type: 'token', block: 0, text: ' aim!' },
    { type: 'replace', block: 0, text: ask.text },
    { type: 'block', block: ask },
  ]);
});

test('what could not be stored after all is refused as with a status, and no lost connection', async () => {
  answer = (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const body = { type: 'urn:capwright:problem:conflict', title: 'Conflicts', status: 409, detail: 'Another came first.' };
    const problem = { ...body, do: 'Send it again.', instance: '/', errors: [] };
    response.end(event('state', ABOUT) + event('token', { block: 0, text: 'What' }) + event('problem', problem));
  };
  await expect(send()).rejects.toMatchObject({ status: 409, title: 'Conflicts', do: 'Send it again.' });
  expect(isLost()).toBe(false);
});

test.each(['end', 'destroy'] as const)('a reply that breaks off (%s) is a lost connection', async (how) => {
  answer = (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(event('state', ABOUT), () => response[how]());
  };
  const failure = await send().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ProblemError);
  expect((failure as ProblemError).offline).toBe(true);
  expect(isLost()).toBe(true);
});

test('a refusal says what the API says', async () => {
  answer = (response) => {
    response.writeHead(409, { 'Content-Type': 'application/problem+json' });
    const body = { type: 'urn:capwright:problem:conflict', title: 'Conflicts', status: 409, detail: 'It is closed.' };
    response.end(JSON.stringify({ ...body, do: 'Start a new one.', instance: '/', errors: [] }));
  };
  await expect(send()).rejects.toMatchObject({ status: 409, title: 'Conflicts', do: 'Start a new one.' });
  expect(isLost()).toBe(false);
});

test('an answer that is no problem document still says what to do', async () => {
  answer = (response) => {
    response.writeHead(502, { 'Content-Type': 'text/html' });
    response.end('<h1>Bad gateway</h1>');
  };
  await expect(send()).rejects.toMatchObject({ status: 502, do: 'Try again in a minute.' });
});

test('message ids fit what the API takes, and differ', () => {
  const ids = new Set(Array.from({ length: 1000 }, newMessageId));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[!-~]{1,200}$/);
});
