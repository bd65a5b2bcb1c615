import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import type { Finding } from '@/api/brief';
import type { Said as SaidTo } from '@/api/sending';
import type { PastTurn } from '@/api/transcript';
import { Asking } from './AskBlock';
import { Blocks } from './Blocks';
import { Said } from './Said';
import classes from './Turn.module.css';

/** A turn as it is shown: stored, or still on its way. */
export type Shown = Pick<PastTurn, 'message_id' | 'text' | 'command' | 'blocks'> & {
  turn: number | null;
  /** The question while its words still come. */
  asking: string;
  status: 'stored' | 'sending' | 'waiting';
};

interface TurnProps {
  shown: Shown;
  conversationId: string;
  findings: readonly Finding[];
  newest: boolean;
  onSend: ((said: SaidTo) => boolean) | null;
}

/**
 * A message and the reply to it. The browser lays it out only when it comes near (see the style); its heading always
 * stands, so that a screen reader can go from message to message.
 */
export const Turn = memo(function Turn({ shown, conversationId, findings, newest, onSend }: TurnProps) {
  const { turn, status, blocks, asking } = shown;
  return (
    <li className={classes.turn} id={turn === null ? undefined : `m${turn}`} tabIndex={-1} data-newest={newest || undefined}>
      <VisuallyHidden>
        <h2>{turn === 0 ? 'Beginning' : turn === null ? 'New message' : `Message ${turn}`}</h2>
      </VisuallyHidden>
      <div className={classes.body}>
        <Said
        turn={turn}
        text={shown.text}
        command={shown.command}
        findings={findings}
        waiting={status === 'waiting'}
        onSend={onSend}
      />
      {blocks.length || asking ? (
        <div className={classes.reply} data-reply>
          <VisuallyHidden>Capwright: </VisuallyHidden>
          <Blocks blocks={blocks} conversationId={conversationId} onSend={onSend} newest={newest} />
          {asking ? <Asking text={asking} /> : null}
        </div>
      ) : status === 'sending' ? (
        <p className={classes.reading}>
          <span className={classes.dots} aria-hidden="true" />
          <VisuallyHidden>Waiting for the reply</VisuallyHidden>
        </p>
      ) : null}
      </div>
    </li>
  );
});
