import { useQuery } from '@tanstack/react-query';
import { readinessQuery } from '@/api/settings';
import { Loading } from '@/components/Loading';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from './Section';
import classes from './Settings.module.css';
import { NO_LANGUAGE_MODEL, partWords } from './parts';

/** How each part of the service is doing, the models among them. */
export function Parts() {
  const { data, error, refetch } = useQuery(readinessQuery);
  return (
    <Section title="Models and service">
      {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <dl className={classes.parts}>
          {Object.entries({ ...NO_LANGUAGE_MODEL, ...data.parts }).map(([name, part]) => {
            const { label, state, about } = partWords(name, part);
            return (
              <div key={name} className={classes.part}>
                <dt>{label}</dt>
                <dd>
                  <span className={classes.state} data-ready={part.ready || undefined} data-needed={part.needed || undefined}>
                    {state}
                  </span>
                  {about ? <p className={classes.about}>{about}</p> : null}
                </dd>
              </div>
            );
          })}
        </dl>
      ) : error ? null : (
        <Loading label="Asking the service" lines={3} />
      )}
    </Section>
  );
}
