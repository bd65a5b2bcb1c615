import { type Browser } from 'playwright-core';
import { openBrowser } from './chromium';
import { Server } from './server';

interface Shared {
  server: Server;
  browser: Browser;
}

// Test files that run in one worker share this module (`isolate: false`): starting anew for each would take longer
// than many a file needs.
let started: Promise<Shared> | undefined;

/** The server and the browser of this worker, as if they were new: no data, no window, and running. */
export async function borrow(): Promise<Shared> {
  started ??= Promise.all([Server.start(), openBrowser()]).then(([server, browser]) => ({ server, browser }));
  const { server, browser } = await started;
  await Promise.all(browser.contexts().map((context) => context.close()));
  // A test that failed may have left it stopped.
  if (!server.running) await server.start();
  const { organisation } = await server.call<{ organisation: { name: string } }>('GET', '/v1/session');
  await server.call('POST', '/v1/erasure', { confirm: organisation.name });
  return { server, browser };
}
