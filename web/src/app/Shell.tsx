import { Suspense } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useSession } from '@/api/session';
import { Loading } from '@/components/Loading';
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
  if (session.isError) {
    return (
      <div className={classes.alone}>
        <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
      </div>
    );
  }
  const loading = (
    <div className={classes.alone}>
      <Loading label="Loading" />
    </div>
  );
  return session.isPending ? (
    loading
  ) : (
    <Suspense fallback={loading}>
      <Outlet />
    </Suspense>
  );
}
