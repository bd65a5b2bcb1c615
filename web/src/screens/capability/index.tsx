import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { type Capability, capabilityQuery } from '@/api/library';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Activities } from './Activities';
import classes from './Capability.module.css';
import { Levels } from './Levels';

export default function CapabilityScreen() {
  const { capabilityId = '' } = useParams();
  const { data, error, refetch } = useQuery(capabilityQuery(capabilityId));
  if (!data) {
    return (
      <Page title="Capability">
        {error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Loading label="Loading the capability" lines={8} />}
      </Page>
    );
  }
  return (
    <Page key={data.id} title={data.name} lead={data.definition}>
      <About one={data} />
      {data.levels.length ? <Levels levels={data.levels} /> : null}
      <div className={classes.columns}>
        <Signals signals={data.signals} />
        <Components components={data.components} />
      </div>
      <Activities activities={data.activities} />
      <div className={classes.columns}>
        <Accomplishments accomplishments={data.accomplishments} />
        {data.coaching ? (
          <section>
            <h2>How to coach it</h2>
            <p className={classes.coaching}>{data.coaching}</p>
          </section>
        ) : null}
      </div>
      <Neighbours one={data} />
      <p className={classes.source}>
        From the framework {data.framework}, version {data.framework_version}.
      </p>
    </Page>
  );
}

function About({ one }: { one: Capability }) {
  return (
    <dl className={classes.about}>
      <div>
        <dt>Domain</dt>
        <dd>
          <Link to={`/library?domain=${encodeURIComponent(one.domain)}`}>{one.domain_name}</Link>
          {one.kind ? <> · {one.kind}</> : null}
        </dd>
      </div>
      {one.alt_labels.length ? (
        <div>
          <dt>Also called</dt>
          <dd>{one.alt_labels.join(', ')}</dd>
        </div>
      ) : null}
      {one.kpis.length ? (
        <div>
          <dt>KPIs it moves</dt>
          <dd>
            <ul className={classes.inline}>
              {one.kpis.map(({ kpi_id, name }) => (
                <li key={kpi_id}>
                  <Link to={`/kpis/${encodeURIComponent(kpi_id)}`}>{name}</Link>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function Signals({ signals }: { signals: readonly string[] }) {
  if (!signals.length) return null;
  return (
    <section>
      <h2>What is said where it is missing</h2>
      <ul className={classes.signals}>
        {signals.map((signal) => (
          <li key={signal}>{signal}</li>
        ))}
      </ul>
    </section>
  );
}

const PARTS = [
  ['skills', 'Skills'],
  ['knowledge', 'Knowledge'],
  ['processes', 'Processes'],
  ['tools', 'Tools'],
  ['behaviours', 'Behaviours'],
] as const;

function Components({ components }: { components: Capability['components'] }) {
  const filled = PARTS.filter(([part]) => components[part]?.length);
  if (!filled.length) return null;
  return (
    <section>
      <h2>What it consists of</h2>
      <dl className={classes.parts}>
        {filled.map(([part, label]) => (
          <div key={part}>
            <dt>{label}</dt>
            <dd>{components[part]?.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Accomplishments({ accomplishments }: { accomplishments: Capability['accomplishments'] }) {
  if (!accomplishments) return null;
  return (
    <section>
      <h2>What the best leave behind</h2>
      <dl className={classes.parts}>
        <div>
          <dt>Proficient (3)</dt>
          <dd>{accomplishments.proficient}</dd>
        </div>
        <div>
          <dt>Shaping (5)</dt>
          <dd>{accomplishments.shaping}</dd>
        </div>
      </dl>
    </section>
  );
}

function Neighbours({ one }: { one: Capability }) {
  return (
    <div className={classes.columns}>
      {one.not_to_confuse_with.length ? (
        <section>
          <h2>Not to be confused with</h2>
          <dl className={classes.parts}>
            {one.not_to_confuse_with.map(({ capability_id, name, difference }) => (
              <div key={capability_id}>
                <dt>
                  <Link to={`/library/${encodeURIComponent(capability_id)}`}>{name}</Link>
                </dt>
                <dd>{difference}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {one.related.length ? (
        <section>
          <h2>Related</h2>
          <ul className={classes.plain}>
            {one.related.map(({ capability_id, name }) => (
              <li key={capability_id}>
                <Link to={`/library/${encodeURIComponent(capability_id)}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
