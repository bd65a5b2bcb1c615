import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Api } from '@/api/client';
import { conversationsQuery } from '@/api/conversations';
import classes from './Start.module.css';

const SHOWN = 3;

/** The newest conversations, to go on with. Silent while there are none. */
export function Recent() {
  const list = useInfiniteQuery(conversationsQuery);
  const items = list.data?.pages[0]?.items ?? [];
  if (!items.length) return null;
  return (
    <section className={classes.part} aria-labelledby="recent">
      <h2 id="recent" className={classes.heading}>
        Or go on where you were
      </h2>
      <ul className={classes.recent}>
        {items.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <Link to={`/conversations/${one.id}`} className={classes.link ?? ''}>
              <span className={classes.title}>{one.title ?? 'Nothing said yet'}</span>
              <span className={classes.where}>
                {standing(one)} · {DAY.format(new Date(one.updated_at))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {items.length > SHOWN || list.hasNextPage ? (
        <p className={classes.all}>
          <Link to="/conversations">All conversations</Link>
        </p>
      ) : null}
    </section>
  );
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

function standing({ status, progress }: Api<'ConversationSummary'>): string {
  if (status === 'accepted') return 'Accepted';
  if (status === 'proposal') return 'Proposal ready';
  return `${progress.settled} of ${progress.required} points settled`;
}
