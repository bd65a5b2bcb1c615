import { describe, expect, test } from 'vitest';
import { readEvents, type ServerEvent } from './events';

const bytes = (text: string) => new TextEncoder().encode(text);

function bodyOf(chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function all(chunks: Uint8Array[]): Promise<ServerEvent[]> {
  const events = [];
  for await (const event of readEvents(bodyOf(chunks))) events.push(event);
  return events;
}

const STREAM = 'event: state\r\ndata: {"turn":1}\r\n\r\n: a comment\nevent: block\ndata: “Émigré” 🙂\n\ndata: a\ndata: b\n\n';
const EVENTS = [
  { event: 'state', data: '{"turn":1}' },
  { event: 'block', data: '“Émigré” 🙂' },
  { event: 'message', data: 'a\nb' },
];

describe('readEvents', () => {
  test('reads the same events wherever the network cuts the bytes', async () => {
    const whole = bytes(STREAM);
    for (let cut = 0; cut <= whole.length; cut++) {
      expect(await all([whole.slice(0, cut), whole.slice(cut)])).toEqual(EVENTS);
    }
    expect(await all(Array.from(whole, (byte) => Uint8Array.of(byte)))).toEqual(EVENTS);
  });

  test('drops an event whose end never came', async () => {
    expect(await all([bytes('event: block\ndata: {"type":"sa')])).toEqual([]);
    expect(await all([bytes('data: one\n\ndata: two\n')])).toEqual([{ event: 'message', data: 'one' }]);
  });

  test('lets go of the connection when the listener stops', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(bytes('data: x\n\n')),
      cancel: () => void (cancelled = true),
    });
    for await (const event of readEvents(body)) {
      expect(event.data).toBe('x');
      break;
    }
    expect(cancelled).toBe(true);
  });
});
