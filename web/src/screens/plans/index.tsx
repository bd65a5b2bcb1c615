import { Button, VisuallyHidden } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { plansQuery, type PlanSummary } from '@/api/plans';
import { Empty } from '@/components/Empty';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { sayDay, sentence } from '@/components/measures';
import { sayHours } from '@/screens/plan/words';
import classes from './Plans.module.css';
import { standing } from './standing';

/** Every learning plan of the organisation, newest first. */
export default function Plans() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(plansQuery);
  const plans = data?.pages.flatMap((page) => page.items);
  return (
    <Page title="Plans">
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {plans?.length ? (
        <>
          <ul className={classes.list}>
            {plans.map((plan) => (
              <Row key={plan.id} plan={plan} />
            ))}
          </ul>
          {hasNextPage ? (
            <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              Show more
            </Button>
          ) : null}
        </>
      ) : plans ? (
        <Empty
          icon={<IconCalendarEvent size={28} stroke={1.5} />}
          title="No plans yet"
          action={
            <Button component={Link} to="/frameworks?view=profiles">
              See the role profiles
            </Button>
          }
        >
          A plan is made on the page of a role profile: it fits the focus capabilities into the hours there are.
        </Empty>
      ) : error ? null : (
        <Loading label="Loading the plans" lines={6} />
      )}
    </Page>
  );
}

/** One plan: the role it is for leads to it. */
function Row({ plan }: { plan: PlanSummary }) {
  const role = sentence(plan.role);
  return (
    <li className={classes.row}>
      <div className={classes.main}>
        <h2 className={classes.name}>
          <Link to={`/plans/${plan.id}`} className={classes.link}>
            {role}
            <VisuallyHidden>, from {sayDay(plan.start)}</VisuallyHidden>
          </Link>
        </h2>
        {plan.goal ? <p className={classes.goal}>{sentence(plan.goal)}</p> : null}
        <p className={classes.soft}>
          <Link to={`/frameworks/${plan.role_profile_id}`}>
            Role profile<VisuallyHidden> of {role}</VisuallyHidden>
          </Link>
        </p>
      </div>
      <div className={classes.when}>
        <p>{standing(plan, new Date())}</p>
        <p className={classes.soft}>
          {sayDay(plan.start)} to {sayDay(plan.end)}
        </p>
        <p className={classes.soft}>
          {sayHours(plan.total_hours)} in all, at most {sayHours(plan.hours_per_week)} a week
        </p>
      </div>
    </li>
  );
}
