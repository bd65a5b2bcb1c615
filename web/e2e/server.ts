import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// CAPWRIGHT_COMMAND: another one that takes the same words, such as one that serves a client built elsewhere.
const COMMAND = process.env.CAPWRIGHT_COMMAND ?? fileURLToPath(new URL('../../.venv/bin/capwright', import.meta.url));
const READY_MS = 60_000;
/** Where every server's folder is. Whatever is left of them is cleared away when all tests are over. */
const FOLDERS = process.env.CAPWRIGHT_E2E_FOLDER ?? tmpdir();

/** Stands in a server's folder with the number of its process. */
export const PID_FILE = 'process-id';

interface Cookie {
  name: string;
  value: string;
}

/** The real service over an empty data folder, started as anybody starts it. Can be stopped and started again. */
export class Server {
  readonly url: string;
  /** The API key of the first start; it may do everything. */
  key = '';
  /** The sign-in link of the first start; it works once. */
  firstLink = '';
  private output = '';
  private cookie: Promise<Cookie> | undefined;
  private process: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
    private readonly settings: Record<string, string>,
  ) {
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Starts a server; `settings` are environment variables. Without embeddings it is ready in about two seconds. */
  static async start(settings: Record<string, string> = {}): Promise<Server> {
    const server = new Server(await freePort(), mkdtempSync(join(FOLDERS, 'capwright-web-')), settings);
    await server.start();
    server.key = /\bcw_[\w-]+/.exec(server.output)?.[0] ?? '';
    server.firstLink = /http:\S+\/sign-in#\S+/.exec(server.output)?.[0] ?? '';
    return server;
  }

  async start(): Promise<void> {
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('CAPWRIGHT_'));
    this.process = spawn(COMMAND, ['serve', '--port', String(this.port)], {
      // Not the project's folder, whose .env may say anything.
      cwd: this.folder,
      env: {
        ...(Object.fromEntries(inherited) as Record<string, string>),
        CAPWRIGHT_DATA_DIR: this.folder,
        CAPWRIGHT_EMBEDDINGS: 'off',
        HF_HUB_OFFLINE: '1',
        PYTHONUNBUFFERED: '1',
        COLUMNS: '200',
        ...this.settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (this.process.pid) writeFileSync(join(this.folder, PID_FILE), String(this.process.pid));
    const keep = (chunk: Buffer) => (this.output += chunk.toString());
    this.process.stdout?.on('data', keep);
    this.process.stderr?.on('data', keep);
    await this.ready();
  }

  get running(): boolean {
    return this.process !== undefined && this.process.exitCode === null;
  }

  /** Kills the server at once, as a crash would. */
  async stop(): Promise<void> {
    const running = this.process;
    this.process = undefined;
    rmSync(join(this.folder, PID_FILE), { force: true });
    if (!running || running.exitCode !== null) return;
    const gone = once(running, 'exit');
    running.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.stop();
    if (existsSync(this.folder)) rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }

  /** Calls the API with the first key: to set the scene, and to see what was stored. */
  async call<Answer>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await fetch(this.url + path, {
      method,
      headers: { Authorization: `Bearer ${this.key}`, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (answer.status === 204 ? undefined : await answer.json()) as Answer;
  }

  /** Makes a sign-in link for another browser. */
  async newLink(): Promise<string> {
    const { path } = await this.call<{ path: string }>('POST', '/v1/sign-in-links');
    return this.url + path;
  }

  /** The cookie of a browser that has signed in, always the same one: for windows where signing in is not the matter. */
  session(): Promise<Cookie> {
    this.cookie ??= this.signIn();
    return this.cookie;
  }

  private async signIn(): Promise<Cookie> {
    const token = new URL(await this.newLink()).hash.slice(1);
    const answer = await fetch(`${this.url}/v1/sessions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '') ?? [];
    if (!name || !value) throw new Error(`signing in answered ${answer.status}: ${await answer.text()}`);
    return { name, value };
  }

  private async ready(): Promise<void> {
    const until = Date.now() + READY_MS;
    while (Date.now() < until) {
      if (typeof this.process?.exitCode === 'number') break;
      const answer = await fetch(`${this.url}/v1/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The server did not get ready:\n${this.output}`);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return address.port;
}
