import { useQuery } from '@tanstack/react-query';
import { type Usage as Answer, usageQuery } from '@/api/settings';
import { ProblemAlert } from '@/components/ProblemAlert';
import { sayDay } from '@/components/measures';
import { Section } from './Section';
import classes from './Settings.module.css';

/** What the language model has been asked. Nothing is shown where there is none and never was one. */
export function Usage() {
  const { data, error, refetch } = useQuery(usageQuery);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  return data && (data.model || data.days.length) ? <UsageOf usage={data} /> : null;
}

const number = new Intl.NumberFormat('en-GB');

export function UsageOf({ usage: { model, masking, limits, days } }: { usage: Answer }) {
  const limit = limits.organisation_day;
  return (
    <Section title="Use of the language model" about={about(model, masking)}>
      <p className={classes.plain}>
        {limit
          ? `Up to ${number.format(limit)} tokens a day; beyond that, conversations go on by rules.`
          : 'No limit a day is set.'}
      </p>
      {days.length ? (
        <table className={classes.usage}>
          <caption>The last 30 days, by UTC</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Calls</th>
              <th scope="col">Failed</th>
              <th scope="col">Tokens</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, calls, failed, prompt_tokens, completion_tokens }) => (
              <tr key={day}>
                <th scope="row">{sayDay(day)}</th>
                <td>{number.format(calls)}</td>
                <td>{number.format(failed)}</td>
                <td>{number.format(prompt_tokens + completion_tokens)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className={classes.about}>It hasn’t been asked anything in the last 30 days.</p>
      )}
    </Section>
  );
}

function about(model: string | null, masking: boolean): string {
  if (!model) return 'None is configured now. What was used before stands here.';
  return masking
    ? `${model}. Names, e-mail addresses and phone numbers are masked before anything is sent to it.`
    : `${model}. Masking is off: names and addresses are sent as they were typed.`;
}
