import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const NEAR = 48; // pixels from the end that still count as being there
const TURNING_MS = 300;
const HEAD = 80; // the header that stays at the top, with some air

/** What is out of sight below: a reply that came while one was reading further up, or the rest of a long one. */
export type Below = 'reply' | 'rest' | null;

interface Follow {
  below: Below;
  /** To where the newest reply begins, or to the end where all of it fits into the window. */
  toNewest: () => void;
  toEnd: () => void;
}

/**
 * Keeps the newest of a growing list in sight, unless the reader has scrolled up. Of a reply that is taller than the
 * window the beginning is shown, not the end. `newest` changes with each turn; `ready` when there is something; with
 * `elsewhere` the page opens at another place.
 */
export function useFollow(list: RefObject<HTMLElement | null>, newest: number, ready: boolean, elsewhere: boolean): Follow {
  const following = useRef(!elsewhere);
  const unread = useRef(false);
  const [below, setBelow] = useState<Below>(null);

  const look = useCallback(() => {
    const page = document.documentElement;
    const hidden = page.scrollHeight - window.innerHeight - window.scrollY;
    if (hidden <= NEAR || window.scrollY >= newestTop(list.current) - NEAR) unread.current = false;
    setBelow(hidden <= NEAR ? null : unread.current ? 'reply' : following.current ? 'rest' : null);
  }, [list]);

  const toNewest = useCallback(() => {
    following.current = true;
    goTo(newestTop(list.current));
    look();
  }, [list, look]);

  const toEnd = useCallback(() => {
    following.current = true;
    goTo(document.documentElement.scrollHeight);
    look();
  }, [look]);

  useEffect(() => {
    if (!ready || !list.current) return;
    let tall = 0;
    const settle = () => {
      // Only what grows or shrinks moves the page: who reads on within a long reply is left alone.
      const now = list.current?.offsetHeight ?? 0;
      if (following.current && now !== tall) goTo(newestTop(list.current));
      tall = now;
      look();
    };
    // After the router, which puts a page it has been to before where it stood.
    const frame = requestAnimationFrame(settle);
    const observer = new ResizeObserver(settle);
    observer.observe(list.current);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [list, ready, look]);

  useEffect(() => {
    let before = window.scrollY;
    let width = window.innerWidth;
    let turned = -Infinity;
    // A window that is made narrower or turned moves the page as well, and that is nobody's wish.
    const onResize = () => {
      if (window.innerWidth !== width) turned = performance.now();
      width = window.innerWidth;
    };
    const onScroll = () => {
      const now = window.scrollY;
      if (now >= newestTop(list.current) - NEAR) following.current = true;
      // Growth alone also leaves one further from the end; only a way up is a wish.
      else if (now < before && performance.now() - turned > TURNING_MS) following.current = false;
      before = now;
      look();
    };
    window.addEventListener('resize', onResize);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('resize', onResize);
      window.removeEventListener('scroll', onScroll);
    };
  }, [list, look]);

  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (!ready) return;
    if (seen.current !== null && newest > seen.current && !following.current) unread.current = true;
    seen.current = newest;
    const frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [newest, ready, look]);

  return { below, toNewest, toEnd };
}

/** Where the page has to stand to show the newest from its beginning. The leader knows what they wrote themselves. */
function newestTop(list: HTMLElement | null): number {
  const end = document.documentElement.scrollHeight - window.innerHeight;
  const newest = list?.lastElementChild;
  const reply = newest?.querySelector('[data-reply]') ?? newest;
  return Math.max(0, reply ? Math.min(end, reply.getBoundingClientRect().top + window.scrollY - HEAD) : end);
}

const goTo = (top: number) => window.scrollTo({ top, behavior: 'instant' });
