import { ActionIcon } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, type Ref, useId } from 'react';
import classes from './Composer.module.css';
import { MAX_TEXT } from './limits';

// From here on it is said how much room is left.
const NEAR = 7000;

interface ComposerProps {
  text: string;
  onText: (text: string) => void;
  /** Sends what stands there. Not called with nothing, nor with too much. */
  onSend: (text: string) => void;
  /** Why nothing can be sent just now; what is written stays. */
  held?: string | null;
  label: string;
  placeholder: string;
  /** Stands left of the button: handing over a document. */
  extra?: ReactNode;
  field: Ref<HTMLTextAreaElement>;
}

/** Where one writes: Enter sends, Shift and Enter break the line. */
export function Composer({ text, onText, onSend, held, label, placeholder, extra, field }: ComposerProps) {
  const hint = useId();
  const over = text.length - MAX_TEXT;
  const send = () => {
    const said = text.trim();
    if (said && over <= 0 && !held) onSend(said);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that chooses a word in an input method is not meant for us.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className={classes.composer}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={classes.box} data-over={over > 0 || undefined}>
        {/* The copy gives the field its height, in every browser and without measuring. */}
        <div className={classes.grow} data-copy={`${text || placeholder} `}>
          <textarea
            ref={field}
            className={classes.field}
            rows={1}
            aria-label={label}
            aria-describedby={hint}
            aria-invalid={over > 0 || undefined}
            placeholder={placeholder}
            enterKeyHint="send"
            value={text}
            onChange={(event) => onText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
        </div>
        <div className={classes.buttons}>
          {extra}
          <ActionIcon
            type="submit"
            size={40}
            radius="xl"
            aria-label="Send"
            className={classes.send}
            disabled={!text.trim() || over > 0 || Boolean(held)}
          >
            <IconArrowUp size={20} stroke={2} aria-hidden="true" />
          </ActionIcon>
        </div>
      </div>
      <p id={hint} className={classes.hint} data-over={over > 0 || undefined}>
        <span className={held ? undefined : classes.keys}>{held ?? 'Enter sends, Shift + Enter starts a new line.'}</span>
        {text.length > NEAR ? (
          <span role="status" className={classes.count}>
            {over > 0
              ? `${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'} too many: send it in two messages.`
              : `${(-over).toLocaleString('en-GB')} of ${MAX_TEXT.toLocaleString('en-GB')} characters left`}
          </span>
        ) : null}
      </p>
    </form>
  );
}
