import { IconChevronDown, IconPin } from '@tabler/icons-react';
import type { Plan } from '@/api/plans';
import { sayDayShort } from '@/components/measures';
import { ActivityDetails } from './ActivityDetails';
import { Campaign } from './Campaign';
import type { Group, Item } from './layout';
import classes from './ListView.module.css';
import strands from './strands.module.css';
import type { PlanChanges } from './usePlanChanges';
import { FORMATS, sayHours, strandLabel } from './words';

interface ListViewProps {
  groups: readonly Group[];
  plan: Plan;
  changes: PlanChanges;
  conversationId: string | null;
}

/** The plan as a list: campaigns with their activities in the order of the weeks, each to be opened. */
export function ListView({ groups, plan, changes, conversationId }: ListViewProps) {
  return (
    <div className={classes.groups}>
      {groups.map((group) => (
        <section key={group.capabilityId} aria-labelledby={`group-${group.capabilityId}`} className={classes.group}>
          <h3 id={`group-${group.capabilityId}`} className={classes.name}>
            {group.name}
          </h3>
          {group.campaign ? (
            <Campaign campaign={group.campaign} conversationId={conversationId} />
          ) : (
            <p className={classes.kept}>Not in focus: one activity each, in the work, so that it doesn’t fade.</p>
          )}
          {group.items.length ? (
            <ol className={classes.items}>
              {group.items.map((item) => (
                <li key={item.activity.activity_id}>
                  <details className={classes.item}>
                    <summary className={classes.summary}>
                      <Summary item={item} />
                    </summary>
                    <div className={classes.inside}>
                      <ActivityDetails item={item} plan={plan} changes={changes} />
                    </div>
                  </details>
                </li>
              ))}
            </ol>
          ) : (
            <p className={classes.kept}>Nothing of this campaign is shown with the filter as it is.</p>
          )}
        </section>
      ))}
    </div>
  );
}

function Summary({ item: { activity, pinned } }: { item: Item }) {
  const { start, due } = activity;
  return (
    <>
      <span className={`${strands.strand} ${classes.swatch}`} data-strand={activity.strand} aria-hidden="true" />
      <span className={classes.title}>
        <span>{activity.title}</span>
        <span className={classes.about}>
          {FORMATS[activity.format]}, {strandLabel(activity.strand).toLowerCase()} · {sayHours(activity.hours)}
          {pinned ? (
            <>
              {' · '}
              <IconPin size={14} stroke={1.75} aria-hidden="true" className={classes.pin} /> moved by hand
            </>
          ) : null}
        </span>
      </span>
      <span className={classes.when}>
        {sayDayShort(start)} – {sayDayShort(due)}
      </span>
      <IconChevronDown size={18} stroke={1.75} aria-hidden="true" className={classes.chevron} />
    </>
  );
}
