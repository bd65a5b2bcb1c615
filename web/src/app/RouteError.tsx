import { Button } from '@mantine/core';
import { useRouteError } from 'react-router';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import classes from './RouteError.module.css';

/** What stands in the place of a screen that failed. */
export function RouteError() {
  const error = useRouteError();
  const title = isMissingChunk(error) ? 'This page could not be loaded' : 'Something went wrong on this page';
  return (
    <Page title={title} width="reading">
      {isMissingChunk(error) ? (
        <p>A newer version of Capwright may be running, or the connection was cut. Loading anew fetches it.</p>
      ) : (
        <ProblemAlert error={error} />
      )}
      <p className={classes.actions}>
        <Button onClick={() => location.reload()}>Load the page anew</Button>
        <Button component="a" href="/" variant="default">
          Go to Talk
        </Button>
      </p>
    </Page>
  );
}

/** Browsers word it differently; all of them throw a TypeError that names the module. */
function isMissingChunk(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}
