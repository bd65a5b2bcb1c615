import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Finding } from '@/api/brief';
import { capabilityQuery } from '@/api/library';
import type { Proposal } from '@/api/proposals';
import { Quote } from '@/components/Quote';
import { sentence } from '@/components/measures';
import { turnPath } from './Because';
import classes from './LeftOut.module.css';
import type { Edits } from './useEdits';

interface LeftOutProps {
  proposal: Proposal;
  conversationId: string;
  findings: ReadonlyMap<string, Finding>;
  send: Edits['send'] | null;
}

/** What was considered and left out, needs that nothing covers, and what was assumed. */
export function LeftOut({ proposal, conversationId, findings, send }: LeftOutProps) {
  const { left_out, uncovered, assumptions } = proposal;
  return (
    <>
      {left_out.length ? (
        <section className={classes.section} aria-labelledby="left-out">
          <h2 id="left-out">Considered and left out</h2>
          <ul className={classes.list}>
            {left_out.map((one) => (
              <li key={one.capability_id} className={classes.one}>
                <div className={classes.what}>
                  <h3 className={classes.name}>
                    <Link to={`/library/${encodeURIComponent(one.capability_id)}`}>{one.name}</Link>
                  </h3>
                  <p className={classes.reason}>{one.reason}</p>
                  {one.quote ? <Quote size="sm">{sentence(one.quote)}</Quote> : null}
                </div>
                {send ? <AddButton id={one.capability_id} name={one.name} send={send} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {uncovered.length ? (
        <section className={classes.section} aria-labelledby="uncovered">
          <h2 id="uncovered">What you said that nothing here covers</h2>
          <p className={classes.lead}>
            The framework has no capability for this. If one of those beside it is close enough, add it; otherwise it is a
            gap in the framework, and not in your people.
          </p>
          <ul className={classes.list}>
            {uncovered.map((one) => {
              const turn = findings.get(one.finding_id)?.turn;
              return (
                <li key={one.finding_id} className={classes.one} data-stacked>
                  <Quote size="sm" source={turn ? <Link to={turnPath(conversationId, turn)}>Message {turn}</Link> : null}>
                    {sentence(one.quote)}
                  </Quote>
                  <Nearest ids={one.nearest} proposal={proposal} send={send} />
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      {assumptions.length ? (
        <section className={classes.section} aria-labelledby="assumptions">
          <h2 id="assumptions">Assumed, because it was not said</h2>
          <ul className={classes.plain}>
            {assumptions.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function AddButton({ id, name, send }: { id: string; name: string; send: Edits['send'] }) {
  return (
    <Button
      className={classes.add}
      variant="default"
      size="sm"
      leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
      aria-label={`Add ${name}`}
      onClick={() => send({ type: 'add', capability: id })}
    >
      Add
    </Button>
  );
}

function Nearest({ ids, proposal, send }: { ids: readonly string[]; proposal: Proposal; send: Edits['send'] | null }) {
  const found = useQueries({ queries: ids.map((id) => capabilityQuery(id, proposal.framework)) });
  const inside = new Set(proposal.capabilities.map((one) => one.capability_id));
  if (!ids.length) return null;
  return (
    <ul className={classes.nearest}>
      {ids.map((id, place) => {
        const name = found[place]?.data?.name ?? id;
        return (
          <li key={id}>
            <Link to={`/library/${encodeURIComponent(id)}`}>{name}</Link>
            {inside.has(id) ? <span className={classes.inside}>in the proposal</span> : send ? <AddButton id={id} name={name} send={send} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
