import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSession } from '@/api/session';
import { readinessQuery } from '@/api/settings';
import { type Tailored, tailoredQuery, useTailor, useWithdraw } from '@/api/tailored';
import { announce } from '@/app/announce';
import { ProblemAlert } from '@/components/ProblemAlert';
import { When } from '@/components/When';
import classes from './Wording.module.css';
import { pairs } from './pairs';

interface WordingProps {
  profileId: string;
  capabilityId: string;
  name: string;
  /** Only what was said in a conversation gives words to go by, and a retired profile is left as it is. */
  mayBegin: boolean;
}

/** A capability in the organisation's words beside the library's, or a quiet way to have it worded. */
export function Wording({ profileId, capabilityId, name, mayBegin }: WordingProps) {
  const session = useSession();
  const readiness = useQuery(readinessQuery);
  const { data } = useQuery(tailoredQuery(profileId));
  const word = useTailor(profileId, capabilityId);
  const withdraw = useWithdraw(profileId, capabilityId);
  const region = useRef<HTMLElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);

  const mayWrite = session.data?.scopes.includes('write') ?? false;
  const mayWord = mayWrite && mayBegin && readiness.data?.parts.language_model !== undefined;
  const worded = data?.items.find(({ capability_id }) => capability_id === capabilityId);
  const shown = Boolean(worded);
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what took its place.
    if (moved.current) (shown ? region.current : begin.current)?.focus();
    moved.current = false;
  }, [shown]);

  const ask = () =>
    word.mutate(undefined, {
      onSuccess: () => {
        moved.current = !shown;
        withdraw.reset();
        announce(`${name} is worded for you. The library’s text stands beside it.`);
      },
    });
  const goBack = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => {
        moved.current = true;
        word.reset();
        announce(`${name} has the library’s text again.`);
      },
    });
  const error = word.error ?? withdraw.error;
  return (
    <>
      {worded ? (
        <section className={classes.adapted} ref={region} tabIndex={-1} aria-label={`${name} in your words`}>
          <Adapted worded={worded} />
          {mayWrite ? (
            <div className={classes.buttons}>
              <Button variant="default" size="sm" loading={withdraw.isPending} onClick={goBack}>
                Use the library’s text
              </Button>
              {mayWord ? (
                <Button variant="subtle" size="sm" loading={word.isPending} onClick={ask}>
                  Word it again
                </Button>
              ) : null}
            </div>
          ) : null}
        </section>
      ) : mayWord && data ? (
        <Button
          ref={begin}
          className={classes.begin}
          variant="subtle"
          size="sm"
          loading={word.isPending}
          aria-label={`Word for us: ${name}`}
          onClick={ask}
        >
          Word for us
        </Button>
      ) : null}
      {error ? <ProblemAlert error={error} /> : null}
    </>
  );
}

/** Both texts side by side, the adapted one marked as such. */
export function Adapted({ worded }: { worded: Tailored }) {
  const { model, made_at, framework_version, outdated, text, record, level } = worded;
  return (
    <>
      <p className={classes.note}>
        <span className={classes.mark}>Adapted</span>
        <span>
          Worded for you by {model} <When at={made_at} />, from the library’s record of version {framework_version}. The
          record itself is unchanged.
        </span>
      </p>
      {outdated ? (
        <p className={classes.outdated} role="status">
          The library’s text has changed since. Word it again, or go back to the library’s text; reports show only that.
        </p>
      ) : null}
      <div className={classes.titles} aria-hidden="true">
        <span>In your words</span>
        <span>The library’s text</span>
      </div>
      <ul className={classes.pairs}>
        {pairs(text, record, level).map(({ what, adapted, library }) => (
          <li key={what} className={classes.pair}>
            <p className={classes.what}>{what}</p>
            <p>
              <span className={classes.side}>In your words: </span>
              {adapted}
            </p>
            <p className={classes.library}>
              <span className={classes.side}>The library’s text: </span>
              {library}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
