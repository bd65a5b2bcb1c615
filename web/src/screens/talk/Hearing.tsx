import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { hearingQuery } from '@/api/brief';
import { wordsOf } from '@/api/proposals';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Quote } from '@/components/Quote';
import classes from './Hearing.module.css';
import { slotLabel } from './slots';

const QUOTES = 2;

interface HearingProps {
  conversationId: string;
  onSource: (turn: number) => void;
}

/** The leading capabilities with the words behind them, or what is needed before any may be named. */
export function Hearing({ conversationId, onSource }: HearingProps) {
  const hearing = useQuery(hearingQuery(conversationId));
  if (hearing.isPending) return <Loading label="Listening again" />;
  if (!hearing.data) return <ProblemAlert error={hearing.error} onRetry={() => void hearing.refetch()} />;
  const { withheld, missing, capabilities } = hearing.data;
  if (withheld) {
    return (
      <div>
        <p className={classes.text}>
          No capability is named yet: a name put into the room too early steers what is said next. These come first:
        </p>
        <ul className={classes.missing}>
          {missing.map((slot) => (
            <li key={slot}>{slotLabel(slot)}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (!capabilities.length) {
    return <p className={classes.text}>Nothing you said has met a capability of the library yet. Tell more about where the work breaks down.</p>;
  }
  return (
    <div>
      <p className={classes.text}>What your words point to so far, the strongest first. It may still change.</p>
      <ol className={classes.list}>
        {capabilities.map((one) => (
          <li key={one.capability_id} className={classes.one}>
            <h3 className={classes.name}>
              <Link to={`/library/${one.capability_id}`} className={classes.link ?? ''}>
                {one.name}
              </Link>
            </h3>
            <p className={classes.definition}>{one.definition}</p>
            {one.because.slice(0, QUOTES).map((evidence) => (
              <Quote
                key={evidence.finding_id}
                size="sm"
                source={
                  <Link
                    to={`#m${evidence.turn}`}
                    className={classes.source ?? ''}
                    onClick={(event) => {
                      event.preventDefault();
                      onSource(evidence.turn);
                    }}
                  >
                    Message {evidence.turn}
                  </Link>
                }
              >
                {wordsOf(evidence)}
              </Quote>
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
