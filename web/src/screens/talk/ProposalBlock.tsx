import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Api } from '@/api/client';
import { LevelScale } from '@/components/LevelScale';
import classes from './ProposalBlock.module.css';
import { count } from './words';

interface ProposalBlockProps {
  proposal: Api<'Proposal'>;
  conversationId: string;
  /** An older one is only a line: what stands is the newest. */
  newest: boolean;
}

/** A proposal inside the talk: what is in focus, and the way to all of it. */
export function ProposalBlock({ proposal, conversationId, newest }: ProposalBlockProps) {
  const { capabilities } = proposal;
  const focus = capabilities.filter((one) => one.focus);
  const shown = focus.length ? focus : capabilities.slice(0, 5);
  const rest = capabilities.length - shown.length;
  const summary = `${count(capabilities.length, 'capability', 'capabilities')}${focus.length ? `, ${focus.length} in focus` : ''}`;
  if (!newest) return <p className={classes.older}>A proposal of {summary} stood here.</p>;
  return (
    <section className={classes.card} aria-label="Proposal">
      <h3 className={classes.title}>{summary}</h3>
      {shown.length ? (
        <ol className={classes.list}>
          {shown.map((one) => (
            <li key={one.capability_id} className={classes.one}>
              <span className={classes.name}>{one.name}</span>
              <LevelScale size="sm" level={one.level.level} name={one.level.name} />
            </li>
          ))}
        </ol>
      ) : null}
      {rest > 0 ? <p className={classes.rest}>and {rest} more</p> : null}
      <Link to={`/conversations/${conversationId}/proposal`} className={classes.open ?? ''}>
        Open the proposal <IconArrowRight size={18} stroke={2} aria-hidden="true" />
      </Link>
    </section>
  );
}
