import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './ConfirmDialog.module.css';
import { Dialog } from './Dialog';
import { ProblemAlert } from './ProblemAlert';

interface ConfirmDialogProps {
  opened: boolean;
  /** A question that names what will happen: “Revoke the key of the portal?” */
  title: string;
  /** What can't be undone, and what stays. */
  children: ReactNode;
  /** The verb, never “OK”. */
  confirm: string;
  danger?: boolean;
  pending?: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before what can't be taken back. The focus starts on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirm, danger, pending, error, onConfirm, onClose } = props;
  return (
    <Dialog opened={opened} onClose={onClose} title={title} centered>
      <div className={classes.body}>{children}</div>
      {error ? <ProblemAlert error={error} /> : null}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button {...(danger ? { color: 'bad' } : {})} loading={pending ?? false} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  );
}
