import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Scope, useMakeKey } from '@/api/settings';
import { Dialog } from '@/components/Dialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import { SCOPES } from './scopes';
import classes from './Settings.module.css';

interface NewKeyProps {
  onClose: () => void;
  onMade: (key: { name: string; key: string }) => void;
}

export function NewKey({ onClose, onMade }: NewKeyProps) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>(['converse', 'read']);
  const make = useMakeKey();
  const save = (event: FormEvent) => {
    event.preventDefault();
    make.mutate({ name: name.trim(), scopes: scopes as Scope[] }, { onSuccess: (made) => onMade({ name: made.name, key: made.key }) });
  };
  return (
    <Dialog onClose={onClose} centered title="Make a key">
      <form onSubmit={save} className={classes.form}>
        <TextInput
          label="Name"
          description="What will use it, so that you know it again."
          placeholder="Slack"
          data-autofocus
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group label="It may" value={scopes} onChange={setScopes}>
          <div className={classes.scopes}>
            {Object.entries(SCOPES).map(([scope, { label, about }]) => (
              <Checkbox key={scope} value={scope} label={label} description={about} />
            ))}
          </div>
        </Checkbox.Group>
        {make.error ? <ProblemAlert error={make.error} /> : null}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={make.isPending} disabled={!name.trim() || !scopes.length}>
            Make the key
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
