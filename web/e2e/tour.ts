import type { Browser, Page } from 'playwright-core';
import { furnish, type Screen } from './screens';
import type { Server } from './server';
import { SIZES, type Size, type Theme, THEMES, visit } from './visit';

/** In which scheme and at which width a screen is looked at. */
export interface View {
  theme: Theme;
  size: Size;
}

export interface Stop extends View {
  screen: Screen;
  page: Page;
  /** What the browser complained of since the stop before. */
  complaints: string[];
}

type Look = (stop: Stop) => Promise<void>;

/** Every scheme at each of the sizes. */
export const everyView = (sizes: readonly Size[]): View[] => sizes.flatMap((size) => THEMES.map((theme) => ({ theme, size })));

const QUIET_MS = 100;
const PATIENCE_MS = 10_000;

/** Goes to every screen once and calls `look` at it in each of the views. */
export async function tour(browser: Browser, server: Server, views: readonly View[], look: Look): Promise<void> {
  const wanted = process.env.SCREENS?.split(',');
  const screens = (await furnish(server)).filter(({ name }) => wanted?.includes(name) ?? true);
  const { context, page, complaints } = await visit(browser, server);
  const quiet = quietOf(page);
  const lookAround = async (screen: Screen) => {
    for (const { theme, size } of views) {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.waitForFunction((name) => document.documentElement.dataset.mantineColorScheme === name, theme);
      // Two frames: what watches its own size has drawn itself anew by then.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      // Another width may need parts of the client that weren't there.
      await quiet();
      await look({ screen, theme, size, page, complaints: complaints.splice(0) });
    }
  };
  for (const screen of screens) {
    // What shows that a screen is ready is what a desk shows.
    await page.setViewportSize(SIZES.desk);
    await page.goto(screen.path);
    await page.locator(screen.ready ?? 'h1').first().waitFor({ state: 'attached' });
    await lookAround(screen);
  }
  await context.clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  complaints.splice(0); // 401 is what a page without a session is told
  await lookAround({ name: 'sign-in', path: '/sign-in' });
  await context.close();
}

/** Waits until nothing has been on its way for a moment: what a screen asks for has come. */
function quietOf(page: Page): () => Promise<void> {
  let going = 0;
  let last = 0;
  const done = () => {
    going -= 1;
    last = Date.now();
  };
  page.on('request', () => (going += 1));
  page.on('requestfinished', done);
  page.on('requestfailed', done);
  return async () => {
    const until = Date.now() + PATIENCE_MS;
    while ((going > 0 || Date.now() - last < QUIET_MS) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  };
}

export const EVERY_SIZE = Object.keys(SIZES) as Size[];
