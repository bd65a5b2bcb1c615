import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useRenameConversation } from '@/api/conversations';
import { announce } from '@/app/announce';
import { Dialog } from '@/components/Dialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './Conversations.module.css';
import type { Conversation } from './Row';
import { titleOf } from './words';

export function Renaming({ conversation, onClose }: { conversation: Conversation; onClose: () => void }) {
  const [title, setTitle] = useState(conversation.title ?? '');
  const rename = useRenameConversation();
  const save = (event: FormEvent) => {
    event.preventDefault();
    rename.mutate(
      { id: conversation.id, title: title.trim() },
      {
        onSuccess: () => {
          announce(`Renamed to ${title.trim()}.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} centered title={`Rename “${titleOf(conversation)}”`}>
      <form onSubmit={save} className={classes.form}>
        <TextInput
          label="Title"
          data-autofocus
          value={title}
          maxLength={200}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {rename.error ? <ProblemAlert error={rename.error} /> : null}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={rename.isPending} disabled={!title.trim()}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
