import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server as Listener, type Socket } from 'node:net';

/**
 * A line between a browser and a server that can be held in the middle of an answer, and cut. Bytes pass as they are:
 * what the browser meets is a slow or broken connection, not a made-up answer.
 */
export class Line {
  private marker: string | null = null;
  private held: (() => void)[] = [];
  private isCut = false;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly listener: Listener) {}

  static async to(serverUrl: string): Promise<Line> {
    const listener = createServer();
    const line = new Line(listener);
    listener.on('connection', (browser) => line.join(browser, Number(new URL(serverUrl).port)));
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.listener.address() as AddressInfo).port}`;
  }

  /** Holds back what comes after the next `marker` in an answer, until it is released. */
  holdAfter(marker: string): void {
    this.marker = marker;
  }

  release(): void {
    this.marker = null;
    for (const go of this.held.splice(0)) go();
  }

  /** Breaks every connection and lets none through until it is mended. */
  cut(): void {
    this.isCut = true;
    this.marker = null;
    this.held = [];
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    this.listener.close();
    await once(this.listener, 'close');
  }

  private join(browser: Socket, port: number): void {
    if (this.isCut) {
      browser.destroy();
      return;
    }
    const server = connect(port, '127.0.0.1');
    let holding = false;
    for (const socket of [browser, server]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        this.sockets.delete(socket);
        if (!holding) (socket === browser ? server : browser).destroy();
      });
    }
    browser.on('data', (bytes) => server.write(bytes));
    server.on('data', (bytes) => {
      const at = this.marker === null ? -1 : bytes.indexOf(this.marker);
      if (at < 0 && !holding) browser.write(bytes);
      else {
        const end = holding ? 0 : at + (this.marker?.length ?? 0);
        browser.write(bytes.subarray(0, end));
        holding = true;
        this.held.push(() => {
          holding = false;
          browser.write(bytes.subarray(end));
        });
      }
    });
  }
}
