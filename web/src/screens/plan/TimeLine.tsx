import { useState } from 'react';
import type { Plan } from '@/api/plans';
import { Dialog } from '@/components/Dialog';
import { LevelScale } from '@/components/LevelScale';
import { sayDay, sayDayShort } from '@/components/measures';
import { ActivityDetails } from './ActivityDetails';
import { type Group, type Item, monthsOf, startOfWeek } from './layout';
import strands from './strands.module.css';
import classes from './TimeLine.module.css';
import { useDrag } from './useDrag';
import type { PlanChanges } from './usePlanChanges';
import { FORMATS, sayHours, strandLabel } from './words';

/** Room for the titles, and the least a week has; the same as in the style sheet. */
const LABELS_REM = 16;
const WEEK_REM = 2.125;

interface TimeLineProps {
  groups: readonly Group[];
  plan: Plan;
  changes: PlanChanges;
}

/** The plan over its weeks. A bar is dragged to another week, or opened to read about it and choose one. */
export default function TimeLine({ groups, plan, changes }: TimeLineProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const items = new Map(groups.flatMap((group) => group.items.map((item) => [item.activity.activity_id, item])));
  const weeks = plan.weeks.length;
  const columns = `repeat(${weeks}, minmax(0, 1fr))`;
  const drag = useDrag(
    (id, by) => {
      const item = items.get(id);
      if (item) changes.send({ move: [{ activity_id: id, start: startOfWeek(plan, item.first + by) }] });
    },
    {
      range: (id) => {
        const first = items.get(id)?.first ?? 1;
        return [1 - first, weeks - first];
      },
    },
  );
  const open = openId ? items.get(openId) : undefined;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div className={classes.scroll} role="region" aria-label="Time line" tabIndex={0} data-dragging={drag.isDragging || undefined}>
        <div className={classes.line} style={{ minInlineSize: `${LABELS_REM + weeks * WEEK_REM}rem` }}>
          <div className={classes.head} aria-hidden="true">
            <span className={classes.corner} />
            <div className={classes.cells} style={{ gridTemplateColumns: columns }}>
              {monthsOf(plan).map(({ label, first, weeks: span }) => (
                <span key={first} className={classes.month} style={{ gridColumn: `${first} / span ${span}` }}>
                  {label}
                </span>
              ))}
              {plan.weeks.map(({ week, start }) => (
                <span key={week} className={classes.week} style={{ gridColumn: week }}>
                  {Number(start.slice(8))}
                </span>
              ))}
            </div>
          </div>
          {groups.map((group) => (
            <section key={group.capabilityId} className={classes.group} aria-labelledby={`line-${group.capabilityId}`}>
              <div className={classes.name}>
                <h3 id={`line-${group.capabilityId}`}>{group.name}</h3>
                {group.campaign ? (
                  <LevelScale size="sm" level={group.campaign.level} name={group.campaign.level_name} />
                ) : null}
              </div>
              <ul className={classes.rows}>
                {group.items.map((item) => (
                  <Row
                    key={item.activity.activity_id}
                    item={item}
                    columns={columns}
                    weeks={weeks}
                    by={drag.by(item.activity.activity_id)}
                    handlers={drag.handlers(item.activity.activity_id)}
                    pending={changes.pending}
                    onOpen={() => setOpenId(item.activity.activity_id)}
                  />
                ))}
              </ul>
              {group.items.length ? null : <p className={classes.nothing}>Nothing shown with the filter as it is.</p>}
            </section>
          ))}
        </div>
      </div>
      <Dialog opened={Boolean(open)} onClose={() => setOpenId(null)} size="xl" title={open?.activity.title ?? ''}>
        {open ? (
          <>
            <p className={classes.about}>
              {FORMATS[open.activity.format]}, {strandLabel(open.activity.strand).toLowerCase()} · {sayHours(open.activity.hours)} ·{' '}
              {sayDay(open.activity.start)} – {sayDay(open.activity.due)}
            </p>
            <ActivityDetails item={open} plan={plan} changes={changes} />
          </>
        ) : null}
      </Dialog>
    </>
  );
}

interface RowProps {
  item: Item;
  columns: string;
  weeks: number;
  /** Weeks it is being dragged by. */
  by: number;
  handlers: ReturnType<ReturnType<typeof useDrag>['handlers']>;
  pending: boolean;
  onOpen: () => void;
}

function Row({ item, columns, weeks, by, handlers, pending, onOpen }: RowProps) {
  const { activity, first, last, repeats, pinned } = item;
  const from = first + by;
  const to = Math.min(weeks, last + by);
  const length = to - from + 1;
  return (
    <li className={classes.row}>
      <span className={classes.label}>
        <button type="button" className={classes.open} onClick={onOpen}>
          {activity.title}
        </button>
        <span className={classes.format}>
          {FORMATS[activity.format]} · {sayHours(activity.hours)}
          {pinned ? ' · moved by hand' : ''}
        </span>
      </span>
      <span className={classes.cells} data-weeks={weeks} style={{ gridTemplateColumns: columns }}>
        {/* The same button again for the hand; the keyboard and screen readers have the one with the title. */}
        <span
          className={`${strands.strand} ${classes.bar}`}
          data-strand={activity.strand}
          data-pinned={pinned || undefined}
          data-pending={pending || undefined}
          style={{ gridColumn: `${from} / span ${length}` }}
          title={`${activity.title}: ${sayDayShort(activity.start)} – ${sayDayShort(activity.due)}. Drag to another week.`}
          aria-hidden="true"
          onClick={onOpen}
          {...handlers}
        />
        {by === 0
          ? repeats.map((week) => (
              <span
                key={week}
                className={classes.repeat}
                style={{ gridColumn: week }}
                title={`Come back to “${activity.title}”`}
                aria-hidden="true"
              />
            ))
          : null}
      </span>
    </li>
  );
}
