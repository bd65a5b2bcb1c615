import type { Browser, Page } from 'playwright-core';
import { furnish, type Screen } from './screens';
import type { Server } from './server';
import { SIZES, type Size, type Theme, THEMES, visit } from './visit';

export interface Stop {
  screen: Screen;
  theme: Theme;
  size: Size;
  page: Page;
  /** What the browser complained of since the stop before. */
  complaints: string[];
}

type Look = (stop: Stop) => Promise<void>;

/** Goes to every screen once and calls `look` at it in both schemes at each of the sizes. */
export async function tour(browser: Browser, server: Server, sizes: readonly Size[], look: Look): Promise<void> {
  const wanted = process.env.SCREENS?.split(',');
  const screens = (await furnish(server)).filter(({ name }) => wanted?.includes(name) ?? true);
  const { context, page, complaints } = await visit(browser, server);
  const lookAround = async (screen: Screen) => {
    for (const size of sizes) {
      await page.setViewportSize(SIZES[size]);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        await page.waitForFunction((name) => document.documentElement.dataset.mantineColorScheme === name, theme);
        // Two frames: what watches its own size has drawn itself anew by then.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        await look({ screen, theme, size, page, complaints: complaints.splice(0) });
      }
    }
  };
  for (const screen of screens) {
    await page.goto(screen.path);
    await page.locator(screen.ready ?? 'h1').first().waitFor({ state: 'attached' });
    // No request for a moment: what a screen asks for has come.
    await page.waitForLoadState('networkidle');
    await lookAround(screen);
  }
  await context.clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  complaints.splice(0); // 401 is what a page without a session is told
  await lookAround({ name: 'sign-in', path: '/sign-in' });
  await context.close();
}

export const EVERY_SIZE = Object.keys(SIZES) as Size[];
