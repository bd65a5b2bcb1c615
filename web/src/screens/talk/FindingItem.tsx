import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Finding } from '@/api/brief';
import type { Said } from '@/api/sending';
import { Quote } from '@/components/Quote';
import classes from './FindingItem.module.css';
import { CELLS, slotLabel, TAGS } from './slots';
import { MAX_TEXT } from './limits';

interface FindingItemProps {
  finding: Finding;
  onSend: ((said: Said) => boolean) | null;
  /** Where the words were said, as a link. */
  source?: ReactNode;
  /** Names the slot as well: where findings of several slots stand together. */
  withSlot?: boolean;
}

/** One thing that was understood, in the leader's words, to be put right in place. */
export function FindingItem({ finding, onSend, source, withSlot = false }: FindingItemProps) {
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const shown = finding.capability_id ? finding.value : finding.quote; // picked from a list, perhaps by its number
  const notes = [
    withSlot ? slotLabel(finding.slot) : null,
    finding.cell ? CELLS[finding.cell] : null,
    finding.tag ? TAGS[finding.tag] : null,
    finding.kpi ? finding.value : null,
    finding.assumption ? 'Assumed, still open' : null,
    finding.capability_id ? 'Picked from the short list' : null,
  ].filter(Boolean);
  const stop = () => {
    setEditing(false);
    // The pencil is back in the page after the next render.
    requestAnimationFrame(() => pencil.current?.focus());
  };
  return (
    <li className={classes.item}>
      {notes.length ? <p className={classes.notes}>{notes.join(' · ')}</p> : null}
      {editing ? (
        <Editor finding={finding} onSend={onSend} onClose={stop} />
      ) : (
        <div className={classes.row}>
          <div className={classes.words}>
            <Quote size="sm" source={source}>
              {shown}
            </Quote>
          </div>
          <ActionIcon
            ref={pencil}
            variant="subtle"
            className={classes.pencil}
            aria-label={`Correct “${shortened(shown)}”`}
            onClick={() => setEditing(true)}
          >
            <IconPencil size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}

function Editor({ finding, onSend, onClose }: Pick<FindingItemProps, 'finding' | 'onSend'> & { onClose: () => void }) {
  const [text, setText] = useState(finding.quote);
  const said = text.trim();
  const save = () => {
    if (!said || said === finding.quote) onClose();
    else if (onSend?.({ command: { type: 'revise', finding_id: finding.id, text: said } })) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // The sheet around it stays open.
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      save();
    }
  };
  return (
    <div className={classes.editor}>
      <Textarea
        label={`${slotLabel(finding.slot)}, as it should be`}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={MAX_TEXT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.select()}
        data-autofocus
        ref={(field) => {
          if (field && !field.dataset.met) {
            field.dataset.met = 'true';
            field.focus();
          }
        }}
      />
      <div className={classes.actions}>
        <Button size="compact-sm" onClick={save} disabled={!said || !onSend}>
          Put right
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 57)} …` : text);
