import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { profileOfQuery, proposalQuery, sendCommand } from '@/api/proposals';
import { newMessageId } from '@/api/turns';
import { announce } from '@/app/announce';
import { editScope } from './useEdits';

/** Accepts the proposal and makes its role profile. Trying again after a failure goes on where it stopped. */
export function useAccept(conversationId: string, makeProfile: () => Promise<unknown>) {
  const client = useQueryClient();
  const messageId = useRef(newMessageId());
  return useMutation({
    // After the changes that are still on their way: once it is accepted they would be refused.
    scope: { id: editScope(conversationId) },
    mutationFn: async () => {
      await sendCommand(conversationId, messageId.current, { type: 'accept' });
      // Somebody may have made it in the meantime, in another tab.
      const known = await client.fetchQuery({ ...profileOfQuery(conversationId), staleTime: 0 });
      if (!known) await makeProfile();
      await client.fetchQuery({ ...proposalQuery(conversationId), staleTime: 0 });
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['conversations'] });
      announce('Accepted. The role profile is made; next comes the learning plan.');
      window.scrollTo({ top: 0 });
      document.getElementById('accepted')?.focus();
    },
  });
}
