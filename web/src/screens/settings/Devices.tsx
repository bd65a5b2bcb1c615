import { Button } from '@mantine/core';
import { useMakeSignInLink } from '@/api/settings';
import { Copy } from '@/components/Copy';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Moment } from '@/components/When';
import { Section } from './Section';
import classes from './Settings.module.css';

/** A link that signs in another browser, shown once. */
export function Devices() {
  const make = useMakeSignInLink();
  return (
    <Section
      title="Sign in on another device"
      about="A link opens Capwright there with the same rights as here. It works once."
    >
      {make.error ? <ProblemAlert error={make.error} /> : null}
      {make.data ? (
        <div className={classes.once} role="status">
          <Copy what="link" text={location.origin + make.data.path} />
          <p className={classes.about}>
            Open it on the other device before <Moment at={make.data.expires_at} />. Treat it like a password: whoever
            opens it first is signed in. It isn’t shown again.
          </p>
        </div>
      ) : null}
      <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
        {make.data ? 'Make another link' : 'Make a link'}
      </Button>
    </Section>
  );
}
