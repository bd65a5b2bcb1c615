import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconClockPause, IconPencil } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import type { Finding } from '@/api/brief';
import type { Said as SaidTo } from '@/api/sending';
import type { PastTurn } from '@/api/transcript';
import { FindingItem } from './FindingItem';
import classes from './Said.module.css';
import { commandWords } from './words';

interface SaidProps {
  turn: number | null;
  text: string | null;
  command: PastTurn['command'];
  /** What was taken from this message and still stands. */
  findings: readonly Finding[];
  waiting: boolean;
  /** Puts an earlier answer right; missing while none can be sent. */
  onSend: ((said: SaidTo) => boolean) | null;
}

/** A message of the leader, with what was understood from it behind the pencil. */
export const Said = memo(function Said({ turn, text, command, findings, waiting, onSend }: SaidProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const revised = command?.type === 'revise';
  if (!text && !command) return null;
  if (!text && command) return <p className={classes.command}>{commandWords(command)}</p>;
  return (
    <div className={classes.said}>
      <div className={classes.line}>
        {findings.length ? (
          <ActionIcon
            variant="subtle"
            className={classes.pencil}
            aria-label={`Correct what was understood from message ${turn ?? ''}`}
            aria-expanded={open}
            aria-controls={panel}
            onClick={() => setOpen(!open)}
          >
            <IconPencil size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        ) : null}
        <div className={classes.bubble} data-waiting={waiting || undefined}>
          <VisuallyHidden>You said: </VisuallyHidden>
          {revised ? <p className={classes.revised}>Put right</p> : null}
          <p className={classes.text}>{text}</p>
        </div>
      </div>
      {waiting ? (
        <p className={classes.waiting}>
          <IconClockPause size={16} stroke={1.75} aria-hidden="true" /> Not through yet. It is kept here and goes out by
          itself as soon as Capwright can be reached.
        </p>
      ) : null}
      {open && findings.length ? (
        <section id={panel} className={classes.understood} aria-label={`Understood from message ${turn ?? ''}`}>
          <p className={classes.heading}>What I took from this</p>
          <ul className={classes.findings}>
            {findings.map((finding) => (
              <FindingItem key={finding.id} finding={finding} onSend={onSend} withSlot />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
});
