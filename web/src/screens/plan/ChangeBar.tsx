import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { ProblemAlert } from '@/components/ProblemAlert';
import bar from '@/components/FootBar.module.css';
import type { PlanChanges } from './usePlanChanges';

/** What became of the last change, and the way back. */
export function ChangeBar({ changes }: { changes: PlanChanges }) {
  const { outcome, overtaken, error } = changes;
  if (!outcome && !overtaken && !error) return null;
  return (
    <div className={bar.bar}>
      {overtaken ? (
        <>
          <p className={bar.said} role="alert">
            <b>Somebody else changed this plan first.</b> It is shown as it is now; your change was not made.
          </p>
          <Button variant="default" size="sm" onClick={() => changes.send(overtaken)}>
            Make it again
          </Button>
        </>
      ) : error ? (
        <ProblemAlert error={error} onRetry={changes.again} />
      ) : (
        <>
          <p className={bar.said}>{outcome?.text}</p>
          {outcome?.back ? (
            <Button
              variant="default"
              size="sm"
              leftSection={<IconArrowBackUp size={18} stroke={1.75} aria-hidden="true" />}
              onClick={changes.undo}
            >
              Undo
            </Button>
          ) : null}
        </>
      )}
      <CloseButton aria-label="Put this message away" onClick={changes.dismiss} />
    </div>
  );
}
