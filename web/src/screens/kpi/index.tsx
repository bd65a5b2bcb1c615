import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { kpiQuery } from '@/api/kpis';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Direction } from '../kpis/Direction';
import classes from './Kpi.module.css';

const CADENCE: Record<string, string> = {
  shift: 'every shift',
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'every quarter',
  yearly: 'yearly',
};

export default function KpiScreen() {
  const { kpiId = '' } = useParams();
  const { data, error, refetch } = useQuery(kpiQuery(kpiId));
  if (!data) {
    return (
      <Page title="KPI" width="reading">
        {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Loading label="Loading the KPI" />}
      </Page>
    );
  }
  return (
    <Page key={data.id} title={data.name} width="reading">
      <dl className={classes.facts}>
        <Fact label="Worked out as">{data.formula}</Fact>
        <Fact label="Unit">{data.unit}</Fact>
        <Fact label="Direction">
          <Direction direction={data.direction} />
        </Fact>
        <Fact label="Timing">
          {data.timing === 'leading' ? 'Leading: it moves before the result does' : 'Lagging: it shows what has happened'}
        </Fact>
        <Fact label="Measured">{CADENCE[data.cadence ?? 'monthly']}</Fact>
        <Fact label="Domain">
          <Link to={`/kpis?domain=${encodeURIComponent(data.domain)}`}>{data.domain_name}</Link>
        </Fact>
        {data.aliases?.length ? <Fact label="Also called">{data.aliases.join(', ')}</Fact> : null}
      </dl>
      <Listed
        title="What moves before it"
        none="No earlier measure is known for it."
        items={data.earlier.map(({ kpi_id, name }) => ({ to: `/kpis/${encodeURIComponent(kpi_id)}`, name }))}
      />
      {data.later.length ? (
        <Listed
          title="What moves after it"
          items={data.later.map(({ kpi_id, name }) => ({ to: `/kpis/${encodeURIComponent(kpi_id)}`, name }))}
        />
      ) : null}
      <Listed
        title="Capabilities that move it"
        none="None in the library names it."
        items={data.capabilities.map(({ capability_id, name }) => ({
          to: `/library/${encodeURIComponent(capability_id)}`,
          name,
        }))}
      />
    </Page>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Listed({ title, items, none }: { title: string; items: { to: string; name: string }[]; none?: string }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      {items.length ? (
        <ul className={classes.list}>
          {items.map(({ to, name }) => (
            <li key={to}>
              <Link to={to}>{name}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>{none}</p>
      )}
    </section>
  );
}
