import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { searchQuery } from '@/api/library';
import type { Proposal } from '@/api/proposals';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './AddDialog.module.css';
import type { Edits } from './useEdits';

interface AddDialogProps {
  opened: boolean;
  onClose: () => void;
  proposal: Proposal;
  send: Edits['send'];
}

/** Looks for a capability by what is missing, and adds it. */
export default function AddDialog({ opened, onClose, proposal, send }: AddDialogProps) {
  const [text, setText] = useState('');
  const [need] = useDebouncedValue(text.trim(), 60);
  const found = useInfiniteQuery({
    ...searchQuery({ need, domain: [], kind: [], framework: proposal.framework }),
    enabled: opened && need !== '',
  });
  const inside = new Set(proposal.capabilities.map((one) => one.capability_id));
  const items = need ? (found.data?.pages[0]?.items ?? []).slice(0, 10) : [];
  return (
    <Modal opened={opened} onClose={onClose} title="Add a capability" size="lg" closeButtonProps={{ 'aria-label': 'Close' }} classNames={{ title: classes.title }}>
      <TextInput
        label="What is missing?"
        description="Say it as you would to a colleague, or begin its name."
        placeholder="Our handovers lose information"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <p role="status" className={classes.count}>
        {need && found.data && !found.isPlaceholderData
          ? items.length
            ? `${items.length === 1 ? 'One' : `The best ${items.length}`} of the framework`
            : 'Nothing in the framework answers to this. Try other words.'
          : ''}
      </p>
      {found.isError ? <ProblemAlert error={found.error} onRetry={() => void found.refetch()} /> : null}
      {need && found.isPending ? <Loading label="Searching" lines={3} /> : null}
      <ul className={classes.list}>
        {items.map((one) => (
          <li key={one.id} className={classes.one}>
            <div className={classes.what}>
              <p className={classes.name}>{one.name}</p>
              <p className={classes.definition}>{one.definition}</p>
            </div>
            {inside.has(one.id) ? (
              <span className={classes.inside}>In the proposal</span>
            ) : (
              <Button
                variant="light"
                size="sm"
                aria-label={`Add ${one.name}`}
                onClick={() => {
                  send({ type: 'add', capability: one.id });
                  onClose();
                }}
              >
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Modal>
  );
}
