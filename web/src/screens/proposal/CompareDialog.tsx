import { Select } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type Proposal, sendCommand } from '@/api/proposals';
import { newMessageId } from '@/api/turns';
import { Dialog } from '@/components/Dialog';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './CompareDialog.module.css';
import { sayings } from './useEdits';

interface CompareDialogProps {
  first: string;
  proposal: Proposal;
  conversationId: string;
  onClose: () => void;
}

/** Two capabilities side by side: what each is, what it looks like, and why it is in or out. */
export default function CompareDialog({ first, proposal, conversationId, onClose }: CompareDialogProps) {
  const [second, setSecond] = useState<string | null>(null);
  const compared = useMutation({
    mutationFn: (other: string) => sendCommand(conversationId, newMessageId(), { type: 'compare', first, second: other }),
  });
  const name = proposal.capabilities.find((one) => one.capability_id === first)?.name ?? first;
  const others = proposal.capabilities.filter((one) => one.capability_id !== first);
  const comparison = compared.data?.blocks.find((block) => block.type === 'comparison');
  return (
    <Dialog onClose={onClose} title={`Compare “${name}”`} size="xl">
      <Select
        label="With"
        placeholder="Choose another"
        searchable
        data-autofocus
        value={second}
        onChange={(value) => {
          setSecond(value);
          if (value) compared.mutate(value);
        }}
        data={[
          { group: 'In the proposal', items: others.map((one) => ({ value: one.capability_id, label: one.name })) },
          { group: 'Left out', items: proposal.left_out.map((one) => ({ value: one.capability_id, label: one.name })) },
        ]}
      />
      <div aria-live="polite" className={classes.result}>
        {compared.isPending ? <Loading label="Comparing" lines={4} /> : null}
        {compared.error ? <ProblemAlert error={compared.error} onRetry={() => second && compared.mutate(second)} /> : null}
        {comparison ? (
          <>
            <table className={classes.table}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{comparison.first}</th>
                  <th scope="col">{comparison.second}</th>
                </tr>
              </thead>
              <tbody>
                {comparison.rows.map((row) => (
                  <tr key={row.aspect}>
                    <th scope="row">{row.aspect}</th>
                    <td data-of={comparison.first}>{row.first}</td>
                    <td data-of={comparison.second}>{row.second}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={classes.note}>{sayings(compared.data?.blocks ?? [])}</p>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
