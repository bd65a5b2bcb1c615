import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { briefQuery } from '@/api/brief';
import { type ProposalAnswer, useMakeProfile } from '@/api/proposals';
import { announce } from '@/app/announce';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Page } from '@/components/Page';
import { sentence } from '@/components/measures';
import { Accepted } from './Accepted';
import classes from './Board.module.css';
import { Card } from './Card';
import { Chain } from './Chain';
import { EditBar } from './EditBar';
import { LeftOut } from './LeftOut';
import { inOrder, isInOrder, orderByWeight } from './order';
import { Remedies } from './Remedies';
import { useAccept } from './useAccept';
import { useEdits } from './useEdits';

const LibraryPicker = lazy(() => import('@/components/LibraryPicker'));
const CompareDialog = lazy(() => import('./CompareDialog'));

/** A proposal: what training won't fix, the chain, the capabilities with their reasons, and the way to accept it. */
export function Board({ conversationId, answer }: { conversationId: string; answer: ProposalAnswer }) {
  const { proposal, phase, undoable } = answer;
  const open = phase === 'proposal';
  const edits = useEdits(conversationId);
  const send = open ? edits.send : null;
  const brief = useQuery(briefQuery(conversationId));
  const findings = useMemo(
    () => new Map(Object.values(brief.data?.slots ?? {}).flatMap((slot) => (slot ?? []).map((one) => [one.id, one] as const))),
    [brief.data],
  );
  const [order, setOrder] = useState(() => orderByWeight(proposal.capabilities));
  const [adding, setAdding] = useState(false);
  const [comparing, setComparing] = useState<string | null>(null);
  const [accepting, setAccepting] = useState(false);
  useTarget();
  const make = useMakeProfile(conversationId);
  const accept = useAccept(conversationId, make.mutateAsync);
  const shown = inOrder(proposal.capabilities, order);
  const heaviest = Math.max(...shown.map((one) => one.weight));
  const focus = shown.filter((one) => one.focus).length;
  const unsorted = !isInOrder(shown);
  const remedies = <Remedies proposal={proposal} conversationId={conversationId} findings={findings} />;
  const drop = (id: string, name: string) => {
    edits.send({ type: 'drop', capability: id });
    // The card with the focus in it goes: its place is taken by the heading of all of them.
    announce(`${name} is dropped.`);
    document.getElementById('capabilities')?.focus();
  };
  return (
    <Page
      title="Proposal"
      lead={sentence(proposal.role)}
      actions={
        <>
          <Button component={Link} to={`/conversations/${conversationId}`} variant="default">
            Back to the talk
          </Button>
          {open ? <Button onClick={() => setAccepting(true)}>Accept the proposal</Button> : null}
        </>
      }
    >
      <div className={classes.sections}>
        {phase === 'accepted' ? <Accepted conversationId={conversationId} /> : null}
        {proposal.environment_dominates ? remedies : null}
        <section aria-labelledby="chain">
          <h2 id="chain" className={classes.heading}>
            From your goal to what people must be able to do
          </h2>
          <Chain proposal={proposal} />
        </section>
        <section aria-labelledby="capabilities">
          <div className={classes.top}>
            <div>
              <h2 id="capabilities" tabIndex={-1} className={classes.heading}>
                {shown.length} {shown.length === 1 ? 'capability' : 'capabilities'}
                {focus ? `, ${focus} in focus` : ''}
              </h2>
              <p className={classes.note}>The plan works on those in focus first. All weights together are 100%.</p>
            </div>
            {unsorted ? (
              <Button variant="subtle" onClick={() => setOrder(orderByWeight(proposal.capabilities))}>
                Put in order of weight
              </Button>
            ) : null}
            {send ? (
              <Button
                variant="light"
                leftSection={<IconPlus size={18} stroke={2} aria-hidden="true" />}
                onClick={() => setAdding(true)}
              >
                Add from the library
              </Button>
            ) : null}
          </div>
          <ol className={classes.cards}>
            {shown.map((one) => (
              <li key={one.capability_id}>
                <Card
                  one={one}
                  count={shown.length}
                  heaviest={heaviest}
                  framework={proposal.framework}
                  conversationId={conversationId}
                  send={send}
                  onCompare={() => setComparing(one.capability_id)}
                  onDrop={() => drop(one.capability_id, one.name)}
                />
              </li>
            ))}
          </ol>
        </section>
        {proposal.environment_dominates ? null : remedies}
        <LeftOut proposal={proposal} conversationId={conversationId} findings={findings} send={send} />
        {open ? (
          <div className={classes.end}>
            <p>
              Something is missing or wrong in what you said? <Link to={`/conversations/${conversationId}`}>Put it right in the talk</Link>,
              and the proposal is made anew with your changes kept.
            </p>
            <Button variant="light" onClick={() => setAccepting(true)}>
              Accept the proposal
            </Button>
          </div>
        ) : null}
      </div>
      {open ? <EditBar edits={edits} undoable={undoable} /> : null}
      <Suspense>
        {adding && send ? (
          <LibraryPicker
            framework={proposal.framework}
            has={new Set(proposal.capabilities.map((one) => one.capability_id))}
            hasLabel="In the proposal"
            onPick={({ id }) => {
              send({ type: 'add', capability: id });
              setAdding(false);
            }}
            onClose={() => setAdding(false)}
          />
        ) : null}
        {comparing ? (
          <CompareDialog first={comparing} proposal={proposal} conversationId={conversationId} onClose={() => setComparing(null)} />
        ) : null}
      </Suspense>
      <ConfirmDialog
        opened={accepting}
        title="Accept the proposal?"
        confirm="Accept and make the role profile"
        pending={accept.isPending}
        error={accept.error}
        onConfirm={() => accept.mutate(undefined, { onSuccess: () => setAccepting(false) })}
        onClose={() => setAccepting(false)}
      >
        This closes the conversation: the proposal and the talk stay as they are. The role profile made of it is a draft;
        levels, weights and capabilities can still be changed there.
      </ConfirmDialog>
    </Page>
  );
}

/** Goes to the card that the address names, once the cards stand. Links of the picture do so by themselves. */
function useTarget() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash.startsWith('#capability-')) document.getElementById(decodeURIComponent(hash.slice(1)))?.focus();
  }, [hash]);
}
