import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { announce } from '@/app/announce';
import { Empty } from '@/components/Empty';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Facets } from './Facets';
import classes from './Library.module.css';
import { Result } from './Result';
import { useSearch } from './useSearch';

export default function Library() {
  const { text, setText, need, domain, kind, toggle, clear, found } = useSearch();
  const { data, error, isPlaceholderData, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found;
  const pages = data?.pages;
  const total = pages?.[0]?.total;
  const facets = pages?.[0]?.facets;
  useSpokenCount(isPlaceholderData ? undefined : total, need);
  const results = pages?.flatMap((page) => page.items);
  return (
    <Page title="Library" lead="Describe what isn’t working, as you would to a colleague, or type a name.">
      <form role="search" className={classes.search} onSubmit={(event) => event.preventDefault()}>
        <TextInput
          type="search"
          size="lg"
          aria-label="Search the library by need or name"
          placeholder="Our handovers lose information"
          leftSection={<IconSearch aria-hidden="true" size={20} stroke={1.75} />}
          value={text}
          maxLength={1000}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </form>
      {error && !isPlaceholderData ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {results && facets ? (
        <div className={classes.columns}>
          <Facets facets={facets} domain={domain} kind={kind} onToggle={toggle} onClear={clear} />
          <section aria-label="Results" data-need={isPlaceholderData ? undefined : need}>
            <p className={classes.count}>{count(total ?? 0, need)}</p>
            {results.length ? (
              <ol className={classes.results}>
                {results.map((one) => (
                  <Result key={one.id} found={one} domains={facets.domain} />
                ))}
              </ol>
            ) : (
              <Nothing need={need} filtered={domain.length + kind.length > 0} onClear={clear} />
            )}
            {hasNextPage ? (
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                Show more
              </Button>
            ) : null}
          </section>
        </div>
      ) : error ? null : (
        <Loading label="Loading the library" lines={8} />
      )}
    </Page>
  );
}

function Nothing({ need, filtered, onClear }: { need: string; filtered: boolean; onClear: () => void }) {
  if (filtered) {
    return (
      <Empty title="Nothing with these filters" action={<Button onClick={onClear}>Take the filters off</Button>}>
        {need ? `Other capabilities may answer “${need}”.` : null}
      </Empty>
    );
  }
  return (
    <Empty title="Nothing answers this">
      Say it in other words, or say what happens because of it: “orders are typed twice”, “people leave in their first
      year”. If it still isn’t here, tell it in a talk: a need that nothing covers is kept in the proposal.
    </Empty>
  );
}

const count = (total: number, need: string) => {
  const capabilities = `${total} ${total === 1 ? 'capability' : 'capabilities'}`;
  return need ? `${capabilities}, best first` : capabilities;
};

/** Tells a screen reader how many there are, once the typing has rested. */
function useSpokenCount(total: number | undefined, need: string) {
  const first = useRef(true);
  useEffect(() => {
    if (total === undefined) return;
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => announce(count(total, need)), 700);
    return () => clearTimeout(timer);
  }, [total, need]);
}
