import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMakeRole } from '@/api/roleProfiles';
import { announce } from '@/app/announce';
import { Dialog } from '@/components/Dialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './Frameworks.module.css';

/** An empty draft with a title, to be filled by hand. */
export function NewRole({ onClose }: { onClose: () => void }) {
  const [title, setTitle] = useState('');
  const [goal, setGoal] = useState('');
  const make = useMakeRole();
  const navigate = useNavigate();
  const save = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(
      { title: title.trim(), ...(goal.trim() ? { goal: goal.trim() } : {}) },
      {
        onSuccess: () => {
          announce(`${title.trim()} is made, as a draft without capabilities.`);
          void navigate('/frameworks', { preventScrollReset: true });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog onClose={onClose} centered title="New role">
      <form onSubmit={save} className={classes.form}>
        <TextInput
          label="Title"
          placeholder="Ward manager"
          data-autofocus
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label="Goal"
          description="What the role is there for. It can be left out."
          autosize
          minRows={2}
          maxLength={2000}
          value={goal}
          onChange={(event) => setGoal(event.currentTarget.value)}
        />
        {make.error ? <ProblemAlert error={make.error} /> : null}
        <div className={classes.formActions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={make.isPending} disabled={!title.trim()}>
            Make the role
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
