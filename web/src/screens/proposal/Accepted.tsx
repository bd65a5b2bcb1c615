import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { plansOfQuery } from '@/api/plans';
import { profileOfQuery, useMakeProfile } from '@/api/proposals';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { ReportMenu } from '@/components/ReportMenu';
import { sayDay } from '@/components/measures';
import { sayHours } from '@/screens/plan/words';
import classes from './Accepted.module.css';
import { NewPlan } from './NewPlan';

/** What follows once a proposal is accepted: its role profile, the report, and the learning plan. */
export function Accepted({ conversationId }: { conversationId: string }) {
  const profile = useQuery(profileOfQuery(conversationId));
  const make = useMakeProfile(conversationId);
  const plans = useQuery({ ...plansOfQuery(profile.data?.id ?? ''), enabled: Boolean(profile.data) });
  if (profile.isError) return <ProblemAlert error={profile.error} onRetry={() => void profile.refetch()} />;
  if (profile.isPending) return <Loading label="Loading the role profile" lines={3} />;
  if (!profile.data) {
    return (
      <section className={classes.accepted} aria-labelledby="accepted">
        <h2 id="accepted">Accepted</h2>
        <p>The proposal stands as it is. The next step is its role profile: what this role requires, to be checked and published.</p>
        {make.error ? <ProblemAlert error={make.error} /> : null}
        <Button loading={make.isPending} onClick={() => make.mutate()}>
          Make the role profile
        </Button>
      </section>
    );
  }
  const made = plans.data?.items ?? [];
  return (
    <section className={classes.accepted} aria-labelledby="accepted">
      <h2 id="accepted" tabIndex={-1}>
        Accepted
      </h2>
      <p>
        The proposal is now a role profile. It is a <b>{profile.data.status}</b> and can be changed, checked and published
        under Frameworks.
      </p>
      <div className={classes.ways}>
        <Button component={Link} to={`/frameworks/${profile.data.id}`} variant="default">
          Open the role profile
        </Button>
        <ReportMenu of={{ kind: 'role-profiles', id: profile.data.id }} />
      </div>
      <h3 className={classes.sub}>{made.length ? 'Learning plans' : 'Now the learning plan'}</h3>
      {made.length ? (
        <ul className={classes.plans}>
          {made.map((plan) => (
            <li key={plan.id}>
              <Link to={`/plans/${plan.id}`}>
                {plan.weeks} weeks from {sayDay(plan.start)}
              </Link>
              <span className={classes.about}>
                {sayHours(plan.total_hours)} in all, at most {sayHours(plan.hours_per_week)} a week
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>It fits the focus capabilities into the hours there are: in the work, with others and in formal learning.</p>
      )}
      {made.length ? (
        <details className={classes.another}>
          <summary>Make another, within other limits</summary>
          <NewPlan profileId={profile.data.id} filled={false} />
        </details>
      ) : (
        <NewPlan profileId={profile.data.id} filled />
      )}
    </section>
  );
}
