import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 600;

/**
 * A value that is being chosen: shown at once, handed on when the choosing has paused or is over. Someone who steps
 * through five values makes one change of them, not five.
 */
export function useSettled<Value>(value: Value, commit: (value: Value) => void) {
  const [draft, setDraft] = useState<{ value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<(() => void) | null>(null);
  useEffect(() => {
    // What is unmounted with something still waiting hands it on: a choice is not lost by leaving.
    return () => waiting.current?.();
  }, []);
  const settle = () => waiting.current?.();
  const choose = (next: Value) => {
    clearTimeout(timer.current);
    setDraft({ value: next });
    waiting.current = () => {
      clearTimeout(timer.current);
      waiting.current = null;
      setDraft(null);
      if (next !== value) commit(next);
    };
    timer.current = setTimeout(settle, PAUSE_MS);
  };
  return { shown: draft ? draft.value : value, choose, settle };
}
