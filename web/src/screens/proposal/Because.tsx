import { useState } from 'react';
import { Link } from 'react-router';
import { type Proposed, wordsOf } from '@/api/proposals';
import { Quote } from '@/components/Quote';
import { sentence } from '@/components/measures';
import classes from './Because.module.css';

/** The leader's words behind a capability, each with the way to where it was said. */
export function Because({ because, name, conversationId }: { because: Proposed['because']; name: string; conversationId: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? because : because.slice(0, 1);
  const more = because.length - 1;
  return (
    <div className={classes.because}>
      <p className={classes.intro}>{because[0]?.source === 'picked' ? 'Because you picked it' : 'Because you said'}</p>
      {shown.map((one) => (
        <Quote
          key={one.finding_id + one.quote}
          size="sm"
          source={one.turn > 0 ? <Link to={turnPath(conversationId, one.turn)}>Message {one.turn}</Link> : null}
        >
          {sentence(wordsOf(one))}
        </Quote>
      ))}
      {more > 0 ? (
        <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${more} more`} <span className={classes.unseen}>of what you said about {name}</span>
        </button>
      ) : null}
    </div>
  );
}

export const turnPath = (conversationId: string, turn: number) => `/conversations/${conversationId}#m${turn}`;
