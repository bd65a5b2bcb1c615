import { Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useSession } from '@/api/session';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Bar } from './Bar';
import { Rail } from './Rail';
import classes from './Shell.module.css';

/** Navigation and content for whoever is signed in; everyone else goes to the sign-in screen and comes back. */
export function Shell() {
  const session = useSession();
  const { pathname, search } = useLocation();
  const moving = useNavigation().state === 'loading';
  if (session.data === null) return <Navigate to="/sign-in" state={{ from: pathname + search }} replace />;
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        Skip to content
      </a>
      <Rail />
      <main id="content" tabIndex={-1} className={classes.content} aria-busy={moving}>
        {moving ? <span className={classes.progress} aria-hidden="true" /> : null}
        <Content />
      </main>
      <Bar />
      <ScrollRestoration />
    </div>
  );
}

function Content() {
  const session = useSession();
  // What is known stays known: when a later look at the session fails, the connection banner says so.
  if (session.isError && !session.data) {
    return (
      <Page title="Capwright can’t be opened" width="reading">
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </Page>
    );
  }
  const loading = (
    <div className={classes.alone}>
      <Loading label="Loading" />
    </div>
  );
  return session.data ? (
    <Suspense fallback={loading}>
      <Outlet />
    </Suspense>
  ) : (
    loading
  );
}
