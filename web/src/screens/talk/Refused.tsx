import { CloseButton } from '@mantine/core';
import type { ProblemError } from '@/api/problem';
import type { Outgoing } from '@/api/kept';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './Refused.module.css';

interface RefusedProps {
  error: ProblemError;
  message: Outgoing;
  /** The conversation takes no more messages: there is no field for the words to stand in. */
  closed: boolean;
  onClose: () => void;
}

/** Why a message was not taken, and where its words are now. */
export function Refused({ error, message, closed, onClose }: RefusedProps) {
  return (
    <div className={classes.refused}>
      <div className={classes.what}>
        <ProblemAlert error={error} />
        {message.text && !closed ? <p className={classes.kept}>Your message was not sent; it stands below again.</p> : null}
        {message.text && closed ? <p className={classes.kept}>It was not sent. You wrote: “{message.text}”</p> : null}
        {message.command?.type === 'revise' ? (
          <p className={classes.kept}>Nothing was changed. You wrote: “{message.command.text}”</p>
        ) : null}
      </div>
      <CloseButton aria-label="Close this notice" onClick={onClose} />
    </div>
  );
}
