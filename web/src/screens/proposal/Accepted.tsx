import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { profileOfQuery, useMakeProfile } from '@/api/proposals';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { ReportMenu } from '@/components/ReportMenu';
import { PlansOf } from '@/screens/plan/PlansOf';
import classes from './Accepted.module.css';

/** What follows once a proposal is accepted: its role profile, the report, and the learning plan. */
export function Accepted({ conversationId }: { conversationId: string }) {
  const profile = useQuery(profileOfQuery(conversationId));
  const make = useMakeProfile(conversationId);
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
      <h3 className={classes.sub}>The learning plan</h3>
      <PlansOf profileId={profile.data.id} next />
    </section>
  );
}
