import { Button, VisuallyHidden } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { historyQuery, type Revision } from '@/api/roleProfiles';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Moment } from '@/components/When';
import { told } from './changes';
import classes from './Role.module.css';

/** Every version: who made it, when, and what changed. */
export function History({ profileId, current }: { profileId: string; current: number }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(historyQuery(profileId));
  return (
    <section className={classes.section} aria-labelledby="history">
      <h2 id="history">History</h2>
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <ol className={classes.history}>
          {data.pages
            .flatMap((page) => page.items)
            .map((revision) => (
              <li key={revision.version} className={classes.revision}>
                <div>
                  <h3 className={classes.version}>Version {revision.version}</h3>
                  <p className={classes.soft}>
                    <Moment at={revision.at} />
                    {by(revision)}
                  </p>
                </div>
                <ul className={classes.changes}>
                  {told(revision.changes).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                {revision.version === current ? (
                  <span className={classes.soft}>The present one</span>
                ) : (
                  <Link to={`?version=${revision.version}`}>
                    Look at <VisuallyHidden>version {revision.version}</VisuallyHidden>
                    <span aria-hidden="true">it</span>
                  </Link>
                )}
              </li>
            ))}
        </ol>
      ) : error ? null : (
        <Loading label="Loading the history" lines={3} />
      )}
      {hasNextPage ? (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show older ones
        </Button>
      ) : null}
    </section>
  );
}

function by({ by: author }: Revision): string {
  if (!author) return '';
  if (author.kind === 'session') return ', in a browser';
  return author.name ? `, by the key “${author.name}”` : ', by a key that is revoked';
}
