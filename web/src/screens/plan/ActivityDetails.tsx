import { Button, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Plan } from '@/api/plans';
import { sayDay, sayDayShort } from '@/components/measures';
import classes from './ActivityDetails.module.css';
import { type Item, startOfWeek } from './layout';
import type { PlanChanges } from './usePlanChanges';
import { sayHours } from './words';

interface ActivityDetailsProps {
  item: Item;
  plan: Plan;
  changes: PlanChanges;
}

/** All about one activity, and the ways to move it or take it out. */
export function ActivityDetails({ item, plan, changes }: ActivityDetailsProps) {
  const { activity, first, pinned } = item;
  return (
    <div className={classes.details}>
      {activity.stands_in_for ? (
        <p className={classes.note}>Stands in for “{activity.stands_in_for}”, whose format can’t be had.</p>
      ) : null}
      <dl className={classes.facts}>
        <Fact name="Outcome">{activity.outcome}</Fact>
        <Fact name="Practice">{activity.practice}</Fact>
        <Fact name="Evidence">{activity.evidence}</Fact>
        <Fact name="How it will show">{activity.measure.text}</Fact>
        <Fact name="Support by the manager" wide>
          {activity.manager_support}
        </Fact>
        {activity.repeats.length ? (
          <Fact name="Come back to it" wide>
            <ul className={classes.repeats}>
              {activity.repeats.map((one) => (
                <li key={one.week}>
                  <b>{sayDay(one.start)}</b>, {sayHours(one.hours)}: {one.what}
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
      </dl>
      {activity.activity_id ? (
        <div className={classes.move}>
          <NativeSelect
            className={classes.weeks}
            label="Start in the week of"
            disabled={changes.pending}
            value={String(first)}
            onChange={(event) =>
              changes.send({
                move: [{ activity_id: activity.activity_id, start: startOfWeek(plan, Number(event.currentTarget.value)) }],
              })
            }
            data={plan.weeks.map(({ week, start }) => ({ value: String(week), label: `${sayDayShort(start)} (week ${week})` }))}
          />
          {pinned ? (
            <Button
              variant="default"
              disabled={changes.pending}
              onClick={() => changes.send({ move: [{ activity_id: activity.activity_id, start: null }] })}
            >
              Let the schedule place it
            </Button>
          ) : null}
          <Button
            variant="subtle"
            color="bad"
            disabled={changes.pending}
            leftSection={<IconTrash size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => changes.send({ drop: [activity.activity_id] })}
          >
            Take it out
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? classes.wide : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
