import { useQuery } from '@tanstack/react-query';
import { briefQuery } from '@/api/brief';
import type { Api } from '@/api/client';
import classes from './Progress.module.css';

interface ProgressProps {
  conversationId: string;
  phase: Api<'TurnAnswer'>['phase'];
}

/** How much of what is needed is settled: the server's own count, nothing guessed. */
export function Progress({ conversationId, phase }: ProgressProps) {
  const brief = useQuery(briefQuery(conversationId));
  const progress = brief.data?.progress;
  if (!progress) return <p className={classes.progress}>{' '}</p>;
  const { settled, required } = progress;
  return (
    <div className={classes.progress}>
      <span className={classes.track} aria-hidden="true">
        {Array.from({ length: required }, (_, index) => (
          <span key={index} className={classes.step} data-settled={index < settled || undefined} />
        ))}
      </span>
      <p className={classes.text}>
        {phase === 'accepted' ? 'Accepted' : `${settled} of ${required} points settled`}
      </p>
    </div>
  );
}
