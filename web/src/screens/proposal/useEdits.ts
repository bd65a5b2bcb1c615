import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ProposalCommand, proposalQuery, sendCommand } from '@/api/proposals';
import { type Block, newMessageId } from '@/api/turns';
import { announce } from '@/app/announce';
import { predict } from './predict';

/** Mutations of one scope run one after the other, in the order they were made. */
export const editScope = (conversationId: string) => `proposal-${conversationId}`;

interface Edit {
  command: ProposalCommand;
  /** Kept when the same edit is sent again, so that it counts once. */
  messageId: string;
}

/**
 * Changes to a proposal. Each shows at once as it will most likely be, then as the server says it is; when one fails,
 * what is stored is shown again. They are sent one after the other.
 */
export function useEdits(conversationId: string) {
  const client = useQueryClient();
  const { queryKey } = proposalQuery(conversationId);
  const mutationKey = ['conversations', conversationId, 'edit'];
  const [said, setSaid] = useState('');
  const edit = useMutation({
    mutationKey,
    scope: { id: editScope(conversationId) },
    mutationFn: ({ command, messageId }: Edit) => sendCommand(conversationId, messageId, command),
    onMutate: async ({ command }) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (answer) => answer && { ...answer, proposal: predict(answer.proposal, command) });
    },
    onSuccess: ({ blocks }) => {
      const words = sayings(blocks);
      setSaid(words);
      announce(words);
    },
    onSettled: async () => {
      // While more are on their way, what is stored lags behind what is shown.
      if (client.isMutating({ mutationKey }) > 1) return;
      await client.invalidateQueries({ queryKey: ['conversations', conversationId] });
    },
  });
  return {
    /** What the last change did, in the server's words; empty before the first. */
    said,
    forget: () => setSaid(''),
    error: edit.error,
    busy: useIsMutating({ mutationKey }) > 0,
    send: (command: ProposalCommand) => edit.mutate({ command, messageId: newMessageId() }),
    again: () => edit.variables && edit.mutate(edit.variables),
    dismiss: edit.reset,
  };
}

export type Edits = ReturnType<typeof useEdits>;

export const sayings = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.type === 'say' ? [block.text] : [])).join(' ');
