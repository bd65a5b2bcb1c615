import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { Api } from '@/api/client';
import type { Said } from '@/api/sending';
import { Quote } from '@/components/Quote';
import classes from './FindingsBlock.module.css';
import { slotLabel } from './slots';

interface FindingsBlockProps {
  block: Api<'ShowFindings'>;
  /** Missing where they have been judged already. */
  onSend: ((said: Said) => boolean) | null;
}

/** What was read in a document, to be ticked where it holds. Nothing of it counts before that. */
export function FindingsBlock({ block, onSend }: FindingsBlockProps) {
  const [kept, setKept] = useState<ReadonlySet<number>>(() => new Set(block.findings.map((one) => one.number)));
  const toggle = (number: number) => {
    const next = new Set(kept);
    if (!next.delete(number)) next.add(number);
    setKept(next);
  };
  const confirm = (keep: number[] | 'none') =>
    onSend?.({ command: { type: 'confirm_findings', document_id: block.document_id, keep } });
  return (
    <fieldset className={classes.findings}>
      <legend className={classes.legend}>From “{block.name}” I read</legend>
      <ul className={classes.list}>
        {block.findings.map((one) => (
          <li key={one.number} className={classes.one}>
            {onSend ? (
              <Checkbox
                checked={kept.has(one.number)}
                onChange={() => toggle(one.number)}
                label={`${slotLabel(one.slot)}: ${one.value}`}
                classNames={{ label: classes.label }}
              />
            ) : (
              <p className={classes.value}>
                {slotLabel(one.slot)}: {one.value}
              </p>
            )}
            <div className={classes.quote}>
              <Quote size="sm" source={one.label}>
                {one.quote}
              </Quote>
            </div>
          </li>
        ))}
      </ul>
      <p className={classes.text}>{block.text}</p>
      {onSend ? (
        <div className={classes.actions}>
          <Button size="sm" disabled={!kept.size} onClick={() => confirm([...kept].sort((a, b) => a - b))}>
            {kept.size === block.findings.length ? 'All of these hold' : `These ${kept.size} hold`}
          </Button>
          <Button size="sm" variant="subtle" onClick={() => confirm('none')}>
            None of them
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
