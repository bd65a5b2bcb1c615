import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type Kpi, kpisQuery } from '@/api/kpis';
import { Empty } from '@/components/Empty';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './Kpis.module.css';
import { Direction } from './Direction';

export default function Kpis() {
  const [params, setParams] = useSearchParams();
  const [text, setText] = useState(params.get('q') ?? '');
  const [q] = useDebouncedValue(text.trim(), 40);
  const domain = params.get('domain');
  useEffect(() => {
    setParams(
      (before) => {
        if (q) before.set('q', q);
        else before.delete('q');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  }, [q, setParams]);
  const choose = (value: string | null) =>
    setParams(
      (before) => {
        if (value) before.set('domain', value);
        else before.delete('domain');
        return before;
      },
      { preventScrollReset: true },
    );
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    kpisQuery(q, domain ? [domain] : []),
  );
  const kpis = data?.pages.flatMap((page) => page.items);
  const first = data?.pages[0];
  return (
    <Page title="KPIs" lead="The measures that capabilities move, and what moves before them.">
      <form role="search" className={classes.tools} onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          label="Search"
          placeholder="Renewal rate"
          className={classes.search ?? ''}
          leftSection={<IconSearch aria-hidden="true" size={18} stroke={1.75} />}
          value={text}
          maxLength={200}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select
          label="Domain"
          placeholder="All"
          clearable
          searchable
          className={classes.domain ?? ''}
          value={domain}
          onChange={choose}
          clearButtonProps={{ 'aria-label': 'All domains' }}
          data={(first?.facets.domain ?? []).map(({ id, name, count }) => ({ value: id, label: `${name} (${count})` }))}
        />
      </form>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {kpis ? (
        <>
          <p className={classes.count} role="status">
            {first?.total === 1 ? '1 KPI' : `${first?.total ?? 0} KPIs`}
          </p>
          {kpis.length ? (
            <ul className={classes.list}>
              {kpis.map((kpi) => (
                <Row key={kpi.id} kpi={kpi} />
              ))}
            </ul>
          ) : (
            <Empty title="No KPI has these words">Try a part of the name, or how it is worked out.</Empty>
          )}
          {hasNextPage ? (
            <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              Show more
            </Button>
          ) : null}
        </>
      ) : error ? null : (
        <Loading label="Loading the KPIs" lines={8} />
      )}
    </Page>
  );
}

function Row({ kpi }: { kpi: Kpi }) {
  return (
    <li className={classes.row}>
      <div>
        <h2 className={classes.name}>
          <Link to={`/kpis/${encodeURIComponent(kpi.id)}`} className={classes.link}>
            {kpi.name}
          </Link>
        </h2>
        {kpi.aliases?.length ? <p className={classes.soft}>{kpi.aliases.slice(0, 4).join(', ')}</p> : null}
      </div>
      <p className={classes.formula}>{kpi.formula}</p>
      <p className={classes.soft}>
        <Direction direction={kpi.direction} /> · {kpi.unit} · {kpi.timing}
      </p>
    </li>
  );
}
