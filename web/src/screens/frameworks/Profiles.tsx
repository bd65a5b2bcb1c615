import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { type RoleStatus, roleProfilesQuery } from '@/api/roleProfiles';
import { Empty } from '@/components/Empty';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { When } from '@/components/When';
import classes from './Profiles.module.css';
import { Status } from './Status';
import { STATUS } from './words';

/** Every role profile, the retired ones as well. */
export function Profiles() {
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 80);
  const [status, setStatus] = useState<RoleStatus | null>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(roleProfilesQuery(q, status));
  const found = data?.pages.flatMap((page) => page.items);
  return (
    <div>
      <form role="search" className={classes.tools} onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          label="Search"
          placeholder="Title, goal or capability"
          className={classes.search ?? ''}
          leftSection={<IconSearch aria-hidden="true" size={18} stroke={1.75} />}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          label="Status"
          placeholder="All"
          clearable
          clearButtonProps={{ 'aria-label': 'Any status' }}
          value={status}
          onChange={(value) => setStatus(value as RoleStatus | null)}
          data={Object.entries(STATUS).map(([value, label]) => ({ value, label }))}
        />
      </form>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {found ? (
        found.length ? (
          <ul className={classes.list}>
            {found.map((one) => (
              <li key={one.id} className={classes.row}>
                <div>
                  <h2 className={classes.name}>
                    <Link to={`/frameworks/${one.id}`} className={classes.link}>
                      {one.title}
                    </Link>
                  </h2>
                  {one.goal ? <p className={classes.goal}>{one.goal}</p> : null}
                </div>
                <p className={classes.soft}>
                  <Status status={one.status ?? 'draft'} /> · version {one.version} · <When at={one.updated_at} />
                </p>
                <p className={classes.soft}>
                  {one.capabilities.length === 1 ? '1 capability' : `${one.capabilities.length} capabilities`}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <Empty title={q || status ? 'No role profile fits' : 'No role profiles yet'}>
            {q || status ? 'Search for another word, or take the status off.' : 'Accept a proposal, or make an empty role.'}
          </Empty>
        )
      ) : error ? null : (
        <Loading label="Loading the role profiles" />
      )}
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show more
        </Button>
      ) : null}
    </div>
  );
}
