import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from '@/components/FootBar.module.css';
import type { Edits } from './useEdits';

/** What the last change did, with the way back. Stands at the foot of the window until it is put away. */
export function EditBar({ edits, undoable }: { edits: Edits; undoable: boolean }) {
  if (!edits.error && !edits.said) return null;
  return (
    <div className={classes.bar}>
      {edits.error ? (
        <>
          <ProblemAlert error={edits.error} onRetry={edits.again} />
          <CloseButton aria-label="Put this message away" onClick={edits.dismiss} />
        </>
      ) : (
        <>
          <p className={classes.said}>{edits.said}</p>
          {undoable ? (
            <Button
              variant="default"
              size="sm"
              loading={edits.busy}
              leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => edits.send({ type: 'undo' })}
            >
              Undo
            </Button>
          ) : null}
          <CloseButton aria-label="Put this message away" onClick={edits.forget} />
        </>
      )}
    </div>
  );
}
