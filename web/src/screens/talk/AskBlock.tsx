import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Api } from '@/api/client';
import type { Said } from '@/api/sending';
import classes from './AskBlock.module.css';
import { ShortList } from './ShortList';

interface AskBlockProps {
  ask: Api<'Ask'>;
  /** Missing where the question is answered already. */
  onSend: ((said: Said) => boolean) | null;
}

/** A question with its quick replies, why it is asked, and the quiet ways around it. */
export function AskBlock({ ask, onSend }: AskBlockProps) {
  const [open, setOpen] = useState(false);
  const why = useId();
  const question = useId();
  const agreeing = ask.slot === 'confirmation';
  return (
    <div className={classes.ask}>
      <p id={question} className={classes.question}>
        {ask.text}
      </p>
      <UnstyledButton
        className={classes.whyButton}
        aria-expanded={open}
        aria-controls={why}
        aria-describedby={question}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={16} stroke={2} aria-hidden="true" className={classes.arrow} data-open={open || undefined} />
        Why I’m asking
      </UnstyledButton>
      <p id={why} className={classes.why} hidden={!open}>
        {ask.why}
      </p>
      {onSend && ask.most > 1 ? (
        <ShortList ask={ask} onSend={onSend} />
      ) : onSend && ask.choices.length ? (
        <div className={classes.choices} role="group" aria-label="Quick replies">
          {ask.choices.map((choice) => (
            <Button key={choice} variant="light" size="sm" radius="xl" className={classes.choice} onClick={() => onSend({ text: choice })}>
              {choice}
            </Button>
          ))}
        </div>
      ) : null}
      {onSend ? (
        <div className={classes.quiet} role="group" aria-label="Instead of an answer">
          {agreeing ? null : (
            <>
              <UnstyledButton className={classes.around} onClick={() => onSend({ command: { type: 'skip' } })}>
                Skip
              </UnstyledButton>
              <UnstyledButton className={classes.around} onClick={() => onSend({ command: { type: 'dont_know' } })}>
                I don’t know
              </UnstyledButton>
            </>
          )}
          <UnstyledButton className={classes.around} onClick={() => onSend({ command: { type: 'enough' } })}>
            Show me what you have
          </UnstyledButton>
        </div>
      ) : null}
    </div>
  );
}

/** A question while its words still come. It is read out once, when it is whole: see where replies are announced. */
export function Asking({ text }: { text: string }) {
  return (
    <div className={classes.ask} aria-busy="true">
      <p className={classes.question}>{text}</p>
    </div>
  );
}
