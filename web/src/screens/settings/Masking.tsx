import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { organisationQuery, useChooseMasking } from '@/api/settings';
import { announce } from '@/app/announce';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from './Section';

/** Whether names are taken out before text goes to a language model: the organisation's own choice. */
export function Masking() {
  const { data, error, refetch } = useQuery(organisationQuery);
  const choose = useChooseMasking();
  return (
    <Section title="Privacy">
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {choose.error ? <ProblemAlert error={choose.error} /> : null}
      {data ? (
        <Switch
          size="md"
          label="Mask names, e-mail addresses and phone numbers"
          description="They are taken out before anything is sent to a language model, and put back in what comes home."
          checked={choose.isPending ? choose.variables : data.masking}
          onChange={(event) =>
            choose.mutate(event.currentTarget.checked, {
              onSuccess: ({ masking }) => announce(masking ? 'Names are masked.' : 'Names are no longer masked.'),
            })
          }
        />
      ) : error ? null : (
        <Loading label="Loading what was chosen" lines={1} />
      )}
    </Section>
  );
}
