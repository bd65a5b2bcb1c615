import { useQuery } from '@tanstack/react-query';
import { UnstyledButton } from '@mantine/core';
import { Link } from 'react-router';
import { briefQuery, type Finding, type Slot } from '@/api/brief';
import type { Said } from '@/api/sending';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './Brief.module.css';
import { FindingItem } from './FindingItem';
import { SLOTS, slotLabel } from './slots';

interface BesideProps {
  conversationId: string;
  onSend: ((said: Said) => boolean) | null;
  /** Goes to a message; closes the sheet on a phone first. */
  onSource: (turn: number) => void;
}

/** What has been understood, slot by slot, in the leader's own words. */
export function Brief({ conversationId, onSend, onSource }: BesideProps) {
  const brief = useQuery(briefQuery(conversationId));
  if (brief.isPending) return <Loading label="Loading the brief" />;
  if (!brief.data) return <ProblemAlert error={brief.error} onRetry={() => void brief.refetch()} />;
  const { slots, skipped, missing } = brief.data;
  const open = new Set<Slot>(missing);
  const rows = SLOTS.filter(({ slot, required }) => required || slots[slot]?.length || skipped[slot]);
  const rest = SLOTS.filter((row) => !rows.includes(row));
  return (
    <div>
      <dl className={classes.brief}>
        {rows.map(({ slot }) => (
          <div key={slot} className={classes.slot}>
            <dt className={classes.label}>
              {slotLabel(slot)}
              {open.has(slot) ? <span className={classes.missing}>Still needed</span> : null}
            </dt>
            <dd className={classes.held}>
              <Held
                slot={slot}
                findings={slots[slot] ?? []}
                skipped={skipped[slot]}
                open={open.has(slot)}
                onSend={onSend}
                onSource={onSource}
              />
            </dd>
          </div>
        ))}
      </dl>
      {rest.length ? (
        <p className={classes.rest}>Asked only if it would change the proposal: {listed(rest.map(({ label }) => label))}.</p>
      ) : null}
    </div>
  );
}

interface HeldProps {
  slot: Slot;
  findings: readonly Finding[];
  skipped: string | undefined;
  open: boolean;
  onSend: BesideProps['onSend'];
  onSource: BesideProps['onSource'];
}

function Held({ slot, findings, skipped, open, onSend, onSource }: HeldProps) {
  return (
    <>
      {findings.length ? (
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              onSend={onSend}
              source={
                <Link
                  to={`#m${finding.turn}`}
                  className={classes.source ?? ''}
                  onClick={(event) => {
                    event.preventDefault();
                    onSource(finding.turn);
                  }}
                >
                  {finding.source ? `${finding.source.name}, ${finding.source.label}` : `Message ${finding.turn}`}
                </Link>
              }
            />
          ))}
        </ul>
      ) : null}
      {!findings.length && skipped ? (
        <p className={classes.note}>
          {skipped === 'unknown' ? 'Left open: you didn’t know.' : 'You skipped this.'}{' '}
          {onSend ? (
            <UnstyledButton className={classes.again} onClick={() => onSend({ command: { type: 'correct', slot } })}>
              Answer it now
            </UnstyledButton>
          ) : null}
        </p>
      ) : null}
      {!findings.length && !skipped && !open && slot === 'confirmation' ? <p className={classes.note}>You agreed to the read-back.</p> : null}
    </>
  );
}

export function listed(labels: readonly string[]): string {
  const lower = labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  return lower.length < 2 ? (lower[0] ?? '') : `${lower.slice(0, -1).join(', ')} and ${lower.at(-1) ?? ''}`;
}
