import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { PlanAnswer } from '@/api/plans';
import { roleProfileQuery } from '@/api/roleProfiles';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ReportMenu } from '@/components/ReportMenu';
import { sayDay, sentence } from '@/components/measures';
import { ChangeBar } from './ChangeBar';
import { Filters } from './Filters';
import { Hours, HoursTable } from './Hours';
import { type Filter, groupsOf, NO_FILTER } from './layout';
import { ListView } from './ListView';
import { NotScheduled } from './NotScheduled';
import classes from './PlanPage.module.css';
import { usePlanChanges } from './usePlanChanges';
import { FORMATS, sayHours } from './words';

const TimeLine = lazy(() => import('./TimeLine'));
const Limits = lazy(() => import('./Limits'));

type View = 'line' | 'list';

/** A plan: its hours against the limit, its activities over the weeks or as a list, and what didn’t fit. */
export function PlanPage({ answer }: { answer: PlanAnswer }) {
  const { plan } = answer;
  const changes = usePlanChanges(answer.id, plan);
  const wide = useMediaQuery('(min-width: 60em)', undefined, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? (wide ? 'line' : 'list');
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [limiting, setLimiting] = useState(false);
  const profile = useQuery(roleProfileQuery(answer.role_profile_id));
  const groups = useMemo(() => groupsOf(plan, filter), [plan, filter]);
  const { limits } = plan;
  const without = limits.without ?? [];
  return (
    <Page
      title="Learning plan"
      width="wide"
      lead={sentence(plan.role)}
      actions={
        <>
          <Button variant="default" onClick={() => setLimiting(true)}>
            Change the limits
          </Button>
          <ReportMenu of={{ kind: 'learning-plans', id: answer.id }} />
        </>
      }
    >
      <div className={classes.sections} aria-busy={changes.pending}>
        <section aria-labelledby="hours" className={classes.section}>
          <h2 id="hours" className={classes.heading}>
            {sayHours(plan.total_hours)} over {limits.weeks} {limits.weeks === 1 ? 'week' : 'weeks'}
          </h2>
          <p className={classes.lead}>
            {sayDay(limits.start)} to {sayDay(plan.end)}, at most {sayHours(limits.hours_per_week)} a week
            {without.length ? `, without ${without.map((one) => FORMATS[one].toLowerCase()).join(', ')}` : ''}. Made for{' '}
            <Link to={`/frameworks/${answer.role_profile_id}`}>the role profile</Link> as of version {answer.role_profile_version}.
          </p>
          {plan.notes.map((note) => (
            <p key={note} className={classes.note}>
              {note}
            </p>
          ))}
          <Hours plan={plan} />
          <HoursTable plan={plan} />
        </section>
        <section aria-labelledby="activities" className={classes.section}>
          <div className={classes.top}>
            <h2 id="activities" className={classes.heading}>
              Activities
            </h2>
            <SegmentedControl
              aria-label="Show the plan as"
              value={view}
              onChange={(value) => setChosen(value as View)}
              data={[
                { value: 'line', label: 'Time line' },
                { value: 'list', label: 'List' },
              ]}
            />
          </div>
          <Filters plan={plan} filter={filter} onChange={setFilter} />
          {view === 'line' ? (
            <>
              <p className={classes.note}>
                A bar is an activity, a diamond a short return to it. Drag a bar to another week, or open an activity to
                choose one; what comes after it follows.
              </p>
              <Suspense fallback={<Loading label="Drawing the time line" lines={8} />}>
                <TimeLine groups={groups} plan={plan} changes={changes} />
              </Suspense>
            </>
          ) : (
            <ListView groups={groups} plan={plan} changes={changes} conversationId={profile.data?.conversation_id ?? null} />
          )}
        </section>
        <NotScheduled plan={plan} changes={changes} />
      </div>
      <ChangeBar changes={changes} />
      <Suspense>{limiting ? <Limits plan={plan} changes={changes} onClose={() => setLimiting(false)} /> : null}</Suspense>
    </Page>
  );
}
