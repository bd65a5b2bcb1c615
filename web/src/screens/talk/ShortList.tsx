import { Button, Checkbox, UnstyledButton } from '@mantine/core';
import { useId, useState } from 'react';
import type { Api } from '@/api/client';
import type { Said } from '@/api/sending';
import classes from './ShortList.module.css';
import { count } from './words';

interface ShortListProps {
  ask: Api<'Ask'>;
  onSend: (said: Said) => boolean;
}

/** Choices with what each means, some of which are ticked and sent by name. The last choice is none of them. */
export function ShortList({ ask, onSend }: ShortListProps) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const id = useId();
  const names = ask.choices.slice(0, -1);
  const none = ask.choices.at(-1) ?? '';
  const full = picked.length >= ask.most;
  const toggle = (name: string) => setPicked(picked.includes(name) ? picked.filter((one) => one !== name) : [...picked, name]);
  return (
    <fieldset className={classes.list} data-open={open || undefined}>
      <legend className={classes.legend}>
        {picked.length} of at most {ask.most} picked
      </legend>
      {ask.notes.some(Boolean) ? (
        <UnstyledButton className={classes.meanings} aria-expanded={open} onClick={() => setOpen(!open)}>
          What each means
        </UnstyledButton>
      ) : null}
      <ul className={classes.names}>
        {names.map((name, at) => (
          <li key={name} className={classes.one}>
            <Checkbox
              checked={picked.includes(name)}
              disabled={full && !picked.includes(name)}
              onChange={() => toggle(name)}
              label={name}
              aria-describedby={`${id}-${at}`}
              classNames={{ label: classes.label }}
            />
            <p id={`${id}-${at}`} className={classes.note}>
              {ask.notes[at]}
            </p>
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button size="sm" disabled={!picked.length} onClick={() => onSend({ text: picked.join('; ') })}>
          {picked.length ? `Pick ${count(picked.length, 'capability', 'capabilities')}` : 'Pick some first'}
        </Button>
        <Button size="sm" variant="subtle" onClick={() => onSend({ text: none })}>
          {none}
        </Button>
      </div>
    </fieldset>
  );
}
