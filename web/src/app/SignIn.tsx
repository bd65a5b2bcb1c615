import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { asProblem } from '@/api/problem';
import { useSession, useSignIn } from '@/api/session';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Mark } from './Mark';
import classes from './SignIn.module.css';

/** Trades the token in the address's fragment for a session. Without one it says how to get a link. */
export function SignIn() {
  const location = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState('');
  const { mutate, error, isPending, isSuccess } = useSignIn();
  const arriving = location.hash.slice(1);
  const session = useSession({ enabled: !arriving && !token });
  const sent = useRef('');
  useEffect(() => {
    document.title = 'Sign in · Capwright';
  }, []);
  useEffect(() => {
    // Also when a link is pasted into a window that shows this screen already, which loads nothing anew.
    if (!arriving || sent.current === arriving) return;
    sent.current = arriving; // a token works once
    setToken(arriving);
    // Out of the address at once, so that it stays in no history.
    void navigate('/sign-in', { replace: true, state: location.state as unknown });
    mutate(arriving, { onSuccess: () => void navigate(cameFrom(location.state), { replace: true }) });
  }, [arriving, mutate, navigate, location.state]);

  if (session.data && !token) return <Navigate to={cameFrom(location.state)} replace />;
  const working = isPending || isSuccess || arriving !== '' || (token !== '' && !error);
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <p className={classes.brand}>
          <Mark /> Capwright
        </p>
        <h1 className={classes.title}>{working ? 'Signing you in' : error ? 'This link doesn’t work' : 'Sign in'}</h1>
        {working ? <Loading label="Signing in" lines={2} /> : <HowTo error={error} onRetry={() => mutate(token)} />}
      </div>
    </main>
  );
}

function HowTo({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  const refused = error && asProblem(error).status === 401;
  return (
    <>
      {error && !refused ? <ProblemAlert error={error} onRetry={onRetry} /> : null}
      {refused ? <p>A sign-in link works once and for 24 hours; this one has been used or is too old.</p> : null}
      <p>On the computer where Capwright runs, this prints a new link:</p>
      <pre className={classes.command}>
        <code>.venv/bin/capwright sign-in</code>
      </pre>
      <p>Open the link in this browser. Someone who is signed in already can make one for you under Settings.</p>
      <Button component="a" href="/" variant="default">
        I am signed in: go on
      </Button>
    </>
  );
}

function cameFrom(state: unknown): string {
  const from = (state as { from?: unknown } | null)?.from;
  return typeof from === 'string' && from.startsWith('/') && !from.startsWith('//') ? from : '/';
}
