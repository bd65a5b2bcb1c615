import { useDeleteConversation } from '@/api/conversations';
import { announce } from '@/app/announce';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type { Conversation } from './Row';
import { titleOf } from './words';

export function Deleting({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const remove = useDeleteConversation();
  const title = titleOf(conversation);
  return (
    <ConfirmDialog
      opened
      title={`Delete “${title}”?`}
      confirm="Delete the conversation"
      danger
      pending={remove.isPending}
      error={remove.error}
      onClose={onClose}
      onConfirm={() =>
        remove.mutate(conversation.id, {
          onSuccess: () => {
            announce(`${title} is deleted.`);
            onClose();
            // Its row is gone, and with it the button that opened this.
            document.querySelector<HTMLElement>('main h1')?.focus();
          },
        })
      }
    >
      Everything said in it and its proposal go for good. Role profiles and plans that were made of it stay.
    </ConfirmDialog>
  );
}
