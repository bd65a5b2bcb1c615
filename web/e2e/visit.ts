import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Server } from './server';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Widths: a small phone (WCAG's 320), a usual phone, a desk. */
export const SIZES = {
  narrow: { width: 320, height: 640 },
  phone: { width: 360, height: 780 },
  desk: { width: 1440, height: 900 },
} as const;
export type Size = keyof typeof SIZES;

interface Visit {
  context: BrowserContext;
  page: Page;
  /** What the browser complained of: errors in scripts, refusals of the Content-Security-Policy, failed requests. */
  complaints: string[];
}

/** Waits until nothing is half faded in any more: colours are then what they are meant to be. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
        .map((one) => one.finished),
    ),
  );
}

interface VisitOptions {
  size?: Size;
  theme?: Theme;
  /** `link`: by a fresh link, as a person does, which opens the first page; `true`: signed in already, nothing opened. */
  signIn?: boolean | 'link';
  /** Another address the server is reached by. */
  at?: string;
}

/** Opens a window in a browser of its own. */
export async function visit(
  browser: Browser,
  server: Server,
  { size = 'desk', theme = 'light', signIn = true, at = server.url }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: theme,
    reducedMotion: 'reduce',
    hasTouch: size !== 'desk',
    baseURL: at,
    locale: 'en-GB',
  });
  if (signIn === true) {
    const cookie = await server.session();
    await context.addCookies([{ ...cookie, url: at, httpOnly: true, sameSite: 'Strict' }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  if (signIn === 'link') {
    await page.goto((await server.newLink()).replace(server.url, at));
    await page.waitForURL('/');
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
  }
  return { context, page, complaints };
}
