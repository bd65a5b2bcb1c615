import { Button, Select, TextInput } from '@mantine/core';
import { IconMessageCircle, IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { conversationsQuery } from '@/api/conversations';
import { Empty } from '@/components/Empty';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './Conversations.module.css';
import { Deleting } from './Deleting';
import { Renaming } from './Renaming';
import { type Conversation, Row } from './Row';
import { matches, STATUS, type Status } from './words';

export default function Conversations() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(conversationsQuery);
  const [text, setText] = useState('');
  const [status, setStatus] = useState<Status | null>(null);
  const [renaming, setRenaming] = useState<Conversation>();
  const [deleting, setDeleting] = useState<Conversation>();
  const filtering = text.trim() !== '' || status !== null;
  useEffect(() => {
    // The filter works on what is here; what is further down the list is fetched for it.
    if (filtering && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [filtering, hasNextPage, isFetchingNextPage, fetchNextPage]);
  const all = data?.pages.flatMap((page) => page.items);
  const shown = all?.filter((one) => matches(one, text, status));
  return (
    <Page
      title="Conversations"
      actions={
        all?.length ? (
          <Button component={Link} to="/">
            New conversation
          </Button>
        ) : null
      }
    >
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {all && shown ? (
        all.length ? (
          <>
            <form role="search" className={classes.tools} onSubmit={(event) => event.preventDefault()}>
              <TextInput
                type="search"
                label="Search titles"
                className={classes.search ?? ''}
                leftSection={<IconSearch aria-hidden="true" size={18} stroke={1.75} />}
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
              <Select
                label="Status"
                placeholder="All"
                clearable
                className={classes.status ?? ''}
                value={status}
                onChange={(value) => setStatus(value as Status | null)}
                clearButtonProps={{ 'aria-label': 'Any status' }}
                data={Object.entries(STATUS).map(([value, label]) => ({ value, label }))}
              />
            </form>
            <p className={classes.count} role="status">
              {filtering ? `${shown.length} of ${all.length}${hasNextPage ? ' so far' : ''}` : ''}
            </p>
            {shown.length ? (
              <ul className={classes.list}>
                {shown.map((one) => (
                  <Row key={one.id} conversation={one} onRename={() => setRenaming(one)} onDelete={() => setDeleting(one)} />
                ))}
              </ul>
            ) : hasNextPage ? (
              <Loading label="Looking further back" />
            ) : (
              <Empty title="No conversation fits">Search for another word of its title, or take the status off.</Empty>
            )}
            {hasNextPage && !filtering ? (
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Show more
              </Button>
            ) : null}
          </>
        ) : (
          <Empty
            icon={<IconMessageCircle size={28} stroke={1.5} />}
            title="No conversations yet"
            action={
              <Button component={Link} to="/">
                Start one
              </Button>
            }
          >
            About ten minutes on your goals and numbers lead to a first proposal. You can stop at any point and go on
            later.
          </Empty>
        )
      ) : error ? null : (
        <Loading label="Loading the conversations" lines={6} />
      )}
      {renaming ? <Renaming key={renaming.id} conversation={renaming} onClose={() => setRenaming(undefined)} /> : null}
      {deleting ? <Deleting key={deleting.id} conversation={deleting} onClose={() => setDeleting(undefined)} /> : null}
    </Page>
  );
}
