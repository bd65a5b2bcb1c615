import { Button } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { matrixQuery } from '@/api/roleProfiles';
import { Empty } from '@/components/Empty';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';

const Editor = lazy(() => import('./Editor'));

/** The matrix, once there is a role to show in it. */
export function MatrixView({ onNewRole }: { onNewRole: () => void }) {
  const { data, error, refetch } = useQuery(matrixQuery);
  const loading = <Loading label="Loading the roles" lines={8} />;
  if (!data) return error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : loading;
  if (!data.roles.length) {
    return (
      <Empty
        icon={<IconLayoutGrid size={28} stroke={1.5} />}
        title="No roles yet"
        action={
          <Button variant="default" onClick={onNewRole}>
            Make an empty role
          </Button>
        }
      >
        Accept a proposal in a conversation, and its role stands here with levels, weights and the words behind them. Or
        make an empty one and fill it from the library.
      </Empty>
    );
  }
  return (
    <Suspense fallback={loading}>
      <Editor matrix={data} />
    </Suspense>
  );
}
