import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';

type Politeness = 'polite' | 'assertive';
interface Announcement {
  id: number;
  text: string;
  politeness: Politeness;
}

const KEPT_MS = 10_000;
let next = 0;
let say: ((announcement: Announcement) => void) | undefined;

/** Has a screen reader say something that changed without the focus going there: a new message, a saved change. */
export function announce(text: string, { politeness = 'polite' }: { politeness?: Politeness } = {}): void {
  say?.({ id: next++, text, politeness });
}

/** The place announcements are read from. Stands once, at the root, from the first moment: late ones stay unread. */
export function LiveRegion() {
  const [spoken, setSpoken] = useState<readonly Announcement[]>([]);
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    say = (announcement) => {
      setSpoken((before) => [...before, announcement]);
      const timer = setTimeout(() => {
        timers.delete(timer);
        setSpoken((before) => before.filter((one) => one !== announcement));
      }, KEPT_MS);
      timers.add(timer);
    };
    return () => {
      say = undefined;
      timers.forEach(clearTimeout);
    };
  }, []);
  const lines = (politeness: Politeness) =>
    spoken.filter((one) => one.politeness === politeness).map((one) => <p key={one.id}>{one.text}</p>);
  return (
    <VisuallyHidden>
      <div role="log" aria-live="polite" aria-label="News">
        {lines('polite')}
      </div>
      <div aria-live="assertive">{lines('assertive')}</div>
    </VisuallyHidden>
  );
}
