import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { planQuery } from '@/api/plans';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { PlanPage } from './PlanPage';

/** A learning plan, once it is fetched. */
export default function PlanScreen() {
  const { planId = '' } = useParams();
  const plan = useQuery(planQuery(planId));
  if (plan.data) return <PlanPage key={planId} answer={plan.data.data} />;
  return (
    <Page title="Learning plan">
      {plan.isError ? (
        <ProblemAlert error={plan.error} onRetry={() => void plan.refetch()} />
      ) : (
        <Loading label="Loading the plan" lines={8} />
      )}
    </Page>
  );
}
