import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';

interface Line {
  number: number;
  title: string;
  outcome: string;
  practice: string;
  evidence: string;
}
interface Wording {
  definition: string;
  levels: { level: number; indicators: string[] }[];
  activities: Line[];
}
interface Request {
  stream?: boolean;
  messages: { role: string; content: string }[];
  response_format?: { json_schema?: { name: string } };
}

/** A language model for tests: it finds nothing in what is said, and words a record with a few words of its own. */
export class Model {
  /** What it was sent, message by message. */
  readonly heard: string[] = [];
  /** Goes behind every line it words. */
  ending = 'in the north region';
  private constructor(private readonly server: HttpServer) {}

  static async start(): Promise<Model> {
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const asked = JSON.parse(body) as Request;
        if (asked.stream) {
          response.writeHead(200, { 'Content-Type': 'text/event-stream' });
          response.end(`data: ${JSON.stringify(chunkOf('Fine.'))}\n\ndata: [DONE]\n\n`);
          return;
        }
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify(completion(model.answer(asked))));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const model: Model = new Model(server);
    return model;
  }

  get settings(): Record<string, string> {
    const address = this.server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    return { CAPWRIGHT_MODEL: 'openai:scripted', CAPWRIGHT_MODEL_BASE_URL: `http://127.0.0.1:${address.port}/v1` };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private answer({ messages, response_format }: Request): string {
    const user = messages.find(({ role }) => role === 'user')?.content ?? '';
    this.heard.push(user);
    switch (response_format?.json_schema?.name) {
      case 'Wording':
        return JSON.stringify(this.word(user));
      case 'Understood':
        return JSON.stringify({ move: 'answer', findings: [], edits: [] });
      case 'Grades':
        return JSON.stringify({ grades: [] });
      default:
        return JSON.stringify({ topics: [] });
    }
  }

  private word(prompt: string): Wording {
    const worded: Wording = { definition: '', levels: [], activities: [] };
    const more = (text: string) => `${text.replace(/\.$/, '')} ${this.ending}.`;
    for (const line of (/<record>\n([\s\S]*)\n<\/record>/.exec(prompt)?.[1] ?? '').split('\n')) {
      const activity = worded.activities.at(-1);
      const part = /^- (title|outcome|practice|evidence): (.*)$/.exec(line);
      const [, level] = /^level (\d):$/.exec(line) ?? [];
      const [, number] = /^activity (\d+) /.exec(line) ?? [];
      if (line.startsWith('definition: ')) worded.definition = more(line.slice('definition: '.length));
      else if (level) worded.levels.push({ level: Number(level), indicators: [] });
      else if (number) worded.activities.push({ number: Number(number), title: '', outcome: '', practice: '', evidence: '' });
      else if (activity && part?.[2] !== undefined) activity[part[1] as 'title'] = more(part[2]);
      else if (line.startsWith('- ')) worded.levels.at(-1)?.indicators.push(more(line.slice(2)));
    }
    return worded;
  }
}

const envelope = { id: 'x', created: 0, model: 'scripted' };

const completion = (content: string) => ({
  ...envelope,
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
});

const chunkOf = (content: string) => ({
  ...envelope,
  object: 'chat.completion.chunk',
  choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: 'stop' }],
});
