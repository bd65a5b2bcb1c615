import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { plansOfQuery } from '@/api/plans';
import { sayDay } from '@/components/measures';
import { NewPlan } from './NewPlan';
import classes from './PlansOf.module.css';
import { sayHours } from './words';

interface PlansOfProps {
  profileId: string;
  /** Whether the form for the first plan stands open, as the next step there is. */
  next?: boolean;
  /** Without it, plans are only listed: a retired role gets no new ones. */
  mayMake?: boolean;
}

/** The learning plans of a role profile, newest first, and the form for another. */
export function PlansOf({ profileId, next = false, mayMake = true }: PlansOfProps) {
  const { data } = useQuery(plansOfQuery(profileId));
  const made = data?.items ?? [];
  return (
    <>
      {made.length ? (
        <ul className={classes.plans}>
          {made.map((plan) => (
            <li key={plan.id}>
              <Link to={`/plans/${plan.id}`}>
                {plan.weeks} {plan.weeks === 1 ? 'week' : 'weeks'} from {sayDay(plan.start)}
              </Link>
              <span className={classes.about}>
                {sayHours(plan.total_hours)} in all, at most {sayHours(plan.hours_per_week)} a week
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.none}>A plan fits the focus capabilities into the hours there are: in the work, with others and in formal learning.</p>
      )}
      {!mayMake ? null : next && !made.length ? (
        <NewPlan profileId={profileId} filled />
      ) : (
        <details className={classes.another}>
          <summary>{made.length ? 'Make another, within other limits' : 'Make a learning plan'}</summary>
          <NewPlan profileId={profileId} filled={false} />
        </details>
      )}
    </>
  );
}
