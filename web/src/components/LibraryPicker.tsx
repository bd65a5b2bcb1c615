import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Found, searchQuery } from '@/api/library';
import { Dialog } from './Dialog';
import classes from './LibraryPicker.module.css';
import { Loading } from './Loading';
import { ProblemAlert } from './ProblemAlert';

const SHOWN = 12;

interface LibraryPickerProps {
  /** Where to look: the id of a framework. */
  framework: string;
  /** Ids of what is there already and can't be chosen again. */
  has: ReadonlySet<string>;
  hasLabel: string;
  onPick: (found: Found) => void;
  onClose: () => void;
}

/** Looks for a capability by what is missing, or by its name, and hands it on. */
export default function LibraryPicker({ framework, has, hasLabel, onPick, onClose }: LibraryPickerProps) {
  const [text, setText] = useState('');
  const [need] = useDebouncedValue(text.trim(), 40);
  const { data, error, refetch, isPending, isPlaceholderData } = useInfiniteQuery({
    ...searchQuery({ need, domain: [], kind: [], framework }),
    enabled: need !== '',
  });
  const items = need ? (data?.pages[0]?.items.slice(0, SHOWN) ?? []) : [];
  return (
    <Dialog onClose={onClose} size="lg" title="Add a capability">
      <TextInput
        type="search"
        label="What is missing?"
        description="Say it as you would to a colleague, or begin its name."
        placeholder="Our handovers lose information"
        data-autofocus
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" className={classes.count}>
        {need && data && !isPlaceholderData ? fitting(items.length) : ''}
      </p>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {need && isPending ? <Loading label="Looking" lines={3} /> : null}
      <ul className={classes.list}>
        {items.map((one) => (
          <li key={one.id} className={classes.one}>
            <div className={classes.what}>
              <p className={classes.name}>{one.name}</p>
              <p className={classes.definition}>{one.definition}</p>
            </div>
            {has.has(one.id) ? (
              <span className={classes.has}>{hasLabel}</span>
            ) : (
              <Button variant="light" size="sm" aria-label={`Add ${one.name}`} onClick={() => onPick(one)}>
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function fitting(count: number): string {
  if (!count) return 'Nothing in the framework answers to this. Try other words.';
  return count === 1 ? 'One fits.' : `These ${count} fit best.`;
}
