import { IconLogout } from '@tabler/icons-react';
import { useSignOut } from '@/api/session';
import { asProblem } from '@/api/problem';
import { announce } from './announce';
import classes from './SignOut.module.css';

export function SignOut() {
  const { mutate, isPending } = useSignOut();
  return (
    <button
      type="button"
      className={classes.button}
      disabled={isPending}
      onClick={() =>
        mutate(undefined, { onError: (error) => announce(asProblem(error).message, { politeness: 'assertive' }) })
      }
    >
      <IconLogout aria-hidden="true" size={18} stroke={1.6} />
      Sign out
    </button>
  );
}
