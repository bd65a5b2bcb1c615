import { Button } from '@mantine/core';
import type { Plan } from '@/api/plans';
import classes from './NotScheduled.module.css';
import { activitiesOf } from './layout';
import type { PlanChanges } from './usePlanChanges';
import { FORMATS, sayHours } from './words';

/** What found no place and why, and what somebody took out. */
export function NotScheduled({ plan, changes }: { plan: Plan; changes: PlanChanges }) {
  const names = new Map([...plan.campaigns, ...plan.keep_going].map((one) => [one.capability_id, one.name]));
  const inside = new Set(activitiesOf(plan).map((one) => one.activity_id));
  const dropped = new Set(plan.adjustments.dropped);
  if (!plan.not_scheduled.length) return null;
  return (
    <section aria-labelledby="not-scheduled" className={classes.section}>
      <h2 id="not-scheduled" className={classes.heading}>
        What didn’t fit
      </h2>
      <p className={classes.lead}>More hours a week, more weeks or taking something else out makes room.</p>
      <ul className={classes.list}>
        {plan.not_scheduled.map((one) => (
          <li key={`${one.activity_id} ${one.part}`} className={classes.one}>
            <div className={classes.what}>
              <p className={classes.title}>
                {one.part === 'repeats' ? 'Coming back to ' : ''}
                {one.title}
              </p>
              <p className={classes.about}>
                {names.get(one.capability_id) ?? one.capability_id} · {FORMATS[one.format]} · {sayHours(one.hours)}
              </p>
              <p className={classes.about}>{one.reason}</p>
            </div>
            {dropped.has(one.activity_id) && !inside.has(one.activity_id) ? (
              <Button
                variant="default"
                size="sm"
                disabled={changes.pending}
                aria-label={`Put ${one.title} back`}
                onClick={() => changes.send({ restore: [one.activity_id] })}
              >
                Put it back
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
