import { Link } from 'react-router';
import type { Finding } from '@/api/brief';
import type { Proposal } from '@/api/proposals';
import { Quote } from '@/components/Quote';
import { sentence } from '@/components/measures';
import { turnPath } from './Because';
import classes from './Remedies.module.css';

const CELLS: Record<string, string> = {
  expectations: 'Expectations and feedback',
  tools: 'Tools, information and time',
  consequences: 'What people are rewarded for',
};

interface RemediesProps {
  proposal: Proposal;
  conversationId: string;
  /** The findings by id, for the message each was said in. */
  findings: ReadonlyMap<string, Finding>;
}

/** Causes that no learning removes, and what would. They stand first when most causes are of this kind. */
export function Remedies({ proposal, conversationId, findings }: RemediesProps) {
  const { remedies, environment_dominates: dominates } = proposal;
  if (!remedies.length) return null;
  return (
    <section className={classes.section} data-first={dominates || undefined} aria-labelledby="remedies">
      <h2 id="remedies">{dominates ? 'First, what training will not fix' : 'What training will not fix'}</h2>
      <p className={classes.lead}>
        {dominates
          ? 'Most of the causes you named lie in how the work is set up, not in what people can do. As long as these stay as they are, people will learn and the numbers will hardly move. They are yours to change; no course can.'
          : 'These causes lie in how the work is set up. Learning does not remove them; this would.'}
      </p>
      <ol className={classes.list}>
        {remedies.map(({ cell, finding_id, quote, remedy }) => {
          const turn = findings.get(finding_id)?.turn;
          return (
            <li key={finding_id} className={classes.one}>
              <h3 className={classes.cell}>{CELLS[cell] ?? sentence(cell)}</h3>
              <Quote size="sm" source={turn ? <Link to={turnPath(conversationId, turn)}>Message {turn}</Link> : null}>
                {quote}
              </Quote>
              <p className={classes.remedy}>
                <b>What would change it:</b> {remedy}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
