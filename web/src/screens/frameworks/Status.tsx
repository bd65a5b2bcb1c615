import type { RoleStatus } from '@/api/roleProfiles';
import classes from './Status.module.css';
import { STATUS } from './words';

/** How far a role profile is, as a word in a frame. */
export function Status({ status }: { status: RoleStatus }) {
  return (
    <span className={classes.status} data-status={status}>
      {STATUS[status]}
    </span>
  );
}
