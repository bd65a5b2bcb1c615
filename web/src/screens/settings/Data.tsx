import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { announce } from '@/app/announce';
import { type Download, useErase, useExport } from '@/api/settings';
import { Dialog } from '@/components/Dialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from './Section';
import classes from './Settings.module.css';

/** Everything out as a file, and everything erased. */
export function Data({ organisation }: { organisation: string }) {
  const take = useExport();
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState('');
  return (
    <>
      <Section
        title="Export"
        about="A zip archive of JSON files: conversations with all that was said, role profiles, plans, and the names of frameworks and keys."
      >
        {take.error ? <ProblemAlert error={take.error} /> : null}
        <Button
          variant="default"
          loading={take.isPending}
          onClick={() =>
            take.mutate(undefined, {
              onSuccess: (download) => {
                save(download);
                announce('The export is downloaded.');
              },
            })
          }
        >
          Download everything
        </Button>
      </Section>
      <Section
        title="Erase"
        about="All conversations, role profiles, plans and imported frameworks go for good. Keys and signed-in devices stay. Export first: nothing can be brought back."
      >
        {erased ? <p role="status">{erased}</p> : null}
        <Button variant="outline" color="bad" onClick={() => setAsking(true)}>
          Erase everything …
        </Button>
      </Section>
      {asking ? (
        <Erasing
          organisation={organisation}
          onClose={() => setAsking(false)}
          onErased={(words) => {
            setAsking(false);
            setErased(words);
          }}
        />
      ) : null}
    </>
  );
}

interface ErasingProps {
  organisation: string;
  onClose: () => void;
  onErased: (words: string) => void;
}

function Erasing({ organisation, onClose, onErased }: ErasingProps) {
  const [typed, setTyped] = useState('');
  const erase = useErase();
  const run = (event: FormEvent) => {
    event.preventDefault();
    erase.mutate(typed, {
      onSuccess: ({ conversations, role_profiles, learning_plans, frameworks }) =>
        onErased(
          `Erased: ${counted(conversations, 'conversation')}, ${counted(role_profiles, 'role profile')}, ` +
            `${counted(learning_plans, 'plan')}, ${counted(frameworks, 'framework')}.`,
        ),
    });
  };
  return (
    <Dialog onClose={onClose} centered title="Erase everything?">
      <form onSubmit={run} className={classes.form}>
        <p className={classes.plain}>
          All conversations, role profiles, plans and imported frameworks of {organisation} go for good, for everyone.
        </p>
        <TextInput
          label={`To go on, type the organisation’s name: ${organisation}`}
          data-autofocus
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {erase.error ? <ProblemAlert error={erase.error} /> : null}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="bad" loading={erase.isPending} disabled={typed !== organisation}>
            Erase everything
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Hands a file to the browser as a download. */
function save({ file, name }: Download): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
