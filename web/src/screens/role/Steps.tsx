import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { type RoleProfile, type RoleStatus, useChangeRoleProfile } from '@/api/roleProfiles';
import { announce } from '@/app/announce';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Dialog } from '@/components/Dialog';
import { ProblemAlert } from '@/components/ProblemAlert';
import { STATUS } from '../frameworks/words';
import classes from './Role.module.css';

const NEXT: Record<RoleStatus, readonly { to: RoleStatus; label: string; main?: boolean }[]> = {
  draft: [
    { to: 'validated', label: 'Validate', main: true },
    { to: 'retired', label: 'Retire …' },
  ],
  validated: [
    { to: 'published', label: 'Publish', main: true },
    { to: 'draft', label: 'Back to draft' },
    { to: 'retired', label: 'Retire …' },
  ],
  published: [{ to: 'retired', label: 'Retire …' }],
  retired: [],
};

const ABOUT: Record<RoleStatus, string> = {
  draft: 'A draft can be changed. Validate it when those who know the role agree.',
  validated: 'Agreed on, and closed to changes. Publish it for everyone to use, or take it back to draft.',
  published: 'In use. It can’t be changed any more, only replaced by a new one.',
  retired: 'No longer in use. It is kept with its history.',
};

/** Where the profile stands, and the steps that lead on from there. */
export function Steps({ profile }: { profile: RoleProfile }) {
  const status = profile.status ?? 'draft';
  const change = useChangeRoleProfile(profile.id);
  const [retiring, setRetiring] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const go = (to: RoleStatus) =>
    change.mutate(
      { version: profile.version, status: to },
      {
        onSuccess: () => {
          announce(`${profile.title} is now: ${STATUS[to]}.`);
          setRetiring(false);
        },
      },
    );
  const problem = change.error && !retiring && !renaming ? asProblem(change.error) : null;
  return (
    <div className={classes.steps}>
      <p>{ABOUT[status]}</p>
      {problem?.status === 412 ? (
        <p role="alert" className={classes.conflict}>
          Somebody else has changed this profile since you opened it, so nothing was done. Look at what stands here now,
          then choose again.
        </p>
      ) : problem ? (
        <ProblemAlert error={problem} />
      ) : null}
      <div className={classes.buttons}>
        {NEXT[status].map(({ to, label, main }) => (
          <Button
            key={to}
            variant={main ? 'filled' : 'default'}
            loading={change.isPending && change.variables.status === to}
            onClick={() => (to === 'retired' ? setRetiring(true) : go(to))}
          >
            {label}
          </Button>
        ))}
        {status === 'draft' ? (
          <Button variant="default" onClick={() => setRenaming(true)}>
            Rename
          </Button>
        ) : null}
      </div>
      <ConfirmDialog
        opened={retiring}
        title={`Retire “${profile.title}”?`}
        confirm="Retire the role profile"
        danger
        pending={change.isPending}
        error={change.error}
        onConfirm={() => go('retired')}
        onClose={() => {
          change.reset();
          setRetiring(false);
        }}
      >
        It leaves the table and can’t be taken back into use. It stays readable with its history, and its plans stay.
      </ConfirmDialog>
      {renaming ? <Renaming profile={profile} change={change} onClose={() => setRenaming(false)} /> : null}
    </div>
  );
}

interface RenamingProps {
  profile: RoleProfile;
  change: ReturnType<typeof useChangeRoleProfile>;
  onClose: () => void;
}

function Renaming({ profile, change, onClose }: RenamingProps) {
  const [title, setTitle] = useState(profile.title);
  const save = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { version: profile.version, title: title.trim() },
      {
        onSuccess: () => {
          announce(`Renamed to ${title.trim()}.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      onClose={() => {
        change.reset();
        onClose();
      }}
      centered
      title="Rename the role"
    >
      <form onSubmit={save} className={classes.form}>
        <TextInput label="Title" data-autofocus maxLength={200} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
        {change.error ? <ProblemAlert error={change.error} /> : null}
        <div className={classes.buttons}>
          <Button type="submit" loading={change.isPending} disabled={!title.trim()}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
