import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { say } from './edits';
import classes from './Conflicts.module.css';
import type { Editing } from './useMatrix';

/** Changes that could not be stored, each with what stands there now and the choice that is left. */
export function Conflicts({ editing, title }: { editing: Editing; title: (roleId: string) => string }) {
  const { refused } = editing.ledger;
  if (!refused.length) return null;
  return (
    <section className={classes.conflicts} aria-label="Changes that are not stored">
      {refused.map(({ edit, why }) => (
        <div key={edit.id} className={classes.conflict}>
          <IconAlertTriangle aria-hidden="true" size={20} stroke={1.75} className={classes.icon} />
          <div className={classes.words}>
            <p>
              <b>
                {edit.row.name} in {title(edit.roleId)}
              </b>{' '}
              {why.kind === 'changed' ? 'was changed by somebody else meanwhile.' : 'could not be stored.'}
            </p>
            {why.kind === 'changed' ? (
              <dl className={classes.sides}>
                <div>
                  <dt>Yours</dt>
                  <dd>{say(edit.after)}</dd>
                </div>
                <div>
                  <dt>Stored now</dt>
                  <dd>{say(why.now)}</dd>
                </div>
              </dl>
            ) : (
              <p>
                {why.detail} {why.do} You set: {say(edit.after)}.
              </p>
            )}
          </div>
          <div className={classes.choice}>
            <Button size="sm" variant="default" onClick={() => editing.mine(edit.id)}>
              {why.kind === 'changed' ? 'Use mine' : 'Try again'}
            </Button>
            <Button size="sm" variant="subtle" onClick={() => editing.theirs(edit.id)}>
              {why.kind === 'changed' ? 'Keep what is stored' : 'Drop my change'}
            </Button>
          </div>
        </div>
      ))}
    </section>
  );
}
