import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Kind, searchQuery } from '@/api/library';

/** Letters that come together, as from a paste or a slip over two keys, are one question. Nobody types faster. */
const PAUSE_MS = 10;

const SLOW_MS = 90;

export type Filter = 'domain' | 'kind';

/** The search as it stands in the address, so that going back, reloading and sending the link bring it again. */
export function useSearch() {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('need') ?? '';
  const [text, setText] = useState(inAddress);
  const [need] = useDebouncedValue(text.trim(), PAUSE_MS);
  const written = useRef(inAddress);

  useEffect(() => {
    if (need === written.current) return;
    written.current = need;
    setParams(
      (before) => {
        if (need) before.set('need', need);
        else before.delete('need');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [need, setParams]);

  useEffect(() => {
    // Somebody else wrote the address: back, forward, a link.
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);

  const domain = params.getAll('domain');
  const kind = params.getAll('kind') as Kind[];
  const toggle = (filter: Filter, value: string) =>
    setParams(
      (before) => {
        const kept = before.getAll(filter).filter((one) => one !== value);
        const added = before.getAll(filter).includes(value) ? kept : [...kept, value];
        before.delete(filter);
        for (const one of added) before.append(filter, one);
        return before;
      },
      // At once, so that the box under the finger doesn't flicker.
      { preventScrollReset: true, flushSync: true },
    );
  const clear = () =>
    setParams(
      (before) => {
        before.delete('domain');
        before.delete('kind');
        return before;
      },
      { preventScrollReset: true },
    );
  const { asked, setBusy } = useTurns(need);
  const found = useInfiniteQuery(searchQuery({ need: asked, domain, kind }));
  const busy = found.isFetching && !found.isFetchingNextPage;
  useEffect(() => setBusy(busy), [busy, setBusy]);
  return { text, setText, need: asked, domain, kind, toggle, clear, found };
}

/**
 * What to ask for next. A quick server is asked at once, and what was asked before is called off. One that takes longer
 * still works on what was called off: it is asked for the newest words only when it has answered.
 */
function useTurns(need: string) {
  const [asked, setAsked] = useState(need);
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const began = performance.now();
    return () => setSlow(performance.now() - began > SLOW_MS);
  }, [busy]);
  if (need !== asked && !(busy && slow)) setAsked(need);
  return { asked, setBusy };
}
