import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '@/app/announce';
import { type ApiKey, apiKeysQuery, useRevokeKey } from '@/api/settings';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Copy } from '@/components/Copy';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { When } from '@/components/When';
import { NewKey } from './NewKey';
import { SCOPES } from './scopes';
import { Section } from './Section';
import classes from './Settings.module.css';

/** Keys for what reaches Capwright without a browser: made, shown once, revoked. */
export function ApiKeys() {
  const { data, error, refetch } = useQuery(apiKeysQuery);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<{ name: string; key: string }>();
  const [revoking, setRevoking] = useState<ApiKey>();
  return (
    <Section title="API keys" about="For Slack, Teams, scripts and other agents. What isn’t used any more is better revoked.">
      {made ? (
        <div className={classes.once} role="status">
          <p className={classes.madeTitle}>The key “{made.name}”</p>
          <Copy what="key" text={made.key} />
          <p className={classes.about}>Copy it now: only a digest of it is kept, so that it can’t be shown again.</p>
          <Button variant="subtle" size="sm" onClick={() => setMade(undefined)}>
            I have it, hide it
          </Button>
        </div>
      ) : null}
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <ul className={classes.keys}>
          {data.items.map((one) => (
            <li key={one.id} className={classes.key}>
              <div>
                <h3 className={classes.keyName}>{one.name}</h3>
                <p className={classes.about}>
                  <code>{one.prefix}…</code> · may {one.scopes.map((scope) => SCOPES[scope].short).join(', ')}
                </p>
                <p className={classes.about}>
                  Made <When at={one.created_at} /> ·{' '}
                  {one.last_used_at ? (
                    <>
                      last used <When at={one.last_used_at} />
                    </>
                  ) : (
                    'never used'
                  )}
                </p>
              </div>
              <Button
                variant="default"
                size="sm"
                aria-label={`Revoke the key ${one.name}`}
                onClick={() => setRevoking(one)}
              >
                Revoke
              </Button>
            </li>
          ))}
        </ul>
      ) : error ? null : (
        <Loading label="Loading the keys" lines={3} />
      )}
      <Button variant="default" onClick={() => setMaking(true)}>
        Make a key
      </Button>
      {making ? (
        <NewKey
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMaking(false);
            setMade(key);
            announce('The key is made. It is shown this once.');
          }}
        />
      ) : null}
      {revoking ? (
        <Revoking
          key={revoking.id}
          one={revoking}
          onClose={() => setRevoking(undefined)}
          onRevoked={() => {
            if (made?.name === revoking.name) setMade(undefined);
          }}
        />
      ) : null}
    </Section>
  );
}

function Revoking({ one, onClose, onRevoked }: { one: ApiKey; onClose: () => void; onRevoked: () => void }) {
  const revoke = useRevokeKey();
  return (
    <ConfirmDialog
      opened
      title={`Revoke the key “${one.name}”?`}
      confirm="Revoke the key"
      danger
      pending={revoke.isPending}
      error={revoke.error}
      onClose={onClose}
      onConfirm={() =>
        revoke.mutate(one.id, {
          onSuccess: () => {
            announce(`The key ${one.name} is revoked.`);
            onRevoked();
            onClose();
            document.querySelector<HTMLElement>('main h1')?.focus();
          },
        })
      }
    >
      Whatever uses it is refused from the next request on. What was made with it stays.
    </ConfirmDialog>
  );
}
