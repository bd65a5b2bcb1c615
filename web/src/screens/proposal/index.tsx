import { Button } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { proposalQuery } from '@/api/proposals';
import { Empty } from '@/components/Empty';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Board } from './Board';

/** The proposal of a conversation: fetched, or why there is none. */
export default function ProposalScreen() {
  const { conversationId = '' } = useParams();
  const proposal = useQuery(proposalQuery(conversationId));
  if (proposal.data) return <Board key={conversationId} conversationId={conversationId} answer={proposal.data} />;
  return (
    <Page title="Proposal">
      {proposal.isError ? <ProblemAlert error={proposal.error} onRetry={() => void proposal.refetch()} /> : null}
      {proposal.isPending ? <Loading label="Loading the proposal" lines={8} /> : null}
      {proposal.data === null ? (
        <Empty
          icon={<IconClipboardList size={28} stroke={1.5} />}
          title="No proposal yet"
          action={
            <Button component={Link} to={`/conversations/${conversationId}`}>
              Go on with the talk
            </Button>
          }
        >
          It is made once your goal, your numbers and what stands in the way are clear. You can also ask there to see what
          there is so far.
        </Empty>
      ) : null}
    </Page>
  );
}
