import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import { roleProfileQuery, revisionQuery } from '@/api/roleProfiles';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ProblemAlert } from '@/components/ProblemAlert';
import { ReportMenu } from '@/components/ReportMenu';
import { Moment, When } from '@/components/When';
import { Status } from '../frameworks/Status';
import { Capabilities } from './Capabilities';
import { History } from './History';
import { Plans } from './Plans';
import classes from './Role.module.css';
import { Steps } from './Steps';

export default function Role() {
  const { profileId = '' } = useParams();
  const [params] = useSearchParams();
  const version = Number(params.get('version'));
  return version > 0 ? <OldVersion id={profileId} version={version} /> : <Now id={profileId} />;
}

function Now({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(roleProfileQuery(id));
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  return (
    <Page title={data.title} lead={data.goal} actions={<ReportMenu of={{ kind: 'role-profiles', id }} />}>
      <p className={classes.about}>
        <Status status={data.status ?? 'draft'} />
        <span>
          Version {data.version}, changed <When at={data.updated_at} />
        </span>
        {data.conversation_id ? <Link to={`/conversations/${data.conversation_id}`}>Made of a conversation</Link> : null}
        <Link to={`/frameworks?role=${id}`}>Edit side by side</Link>
      </p>
      <Steps profile={data} />
      <Capabilities capabilities={data.capabilities} conversationId={data.conversation_id} profile={data} />
      <Plans profileId={id} mayMake={data.status !== 'retired' && data.capabilities.length > 0} />
      <History profileId={id} current={data.version} />
    </Page>
  );
}

function OldVersion({ id, version }: { id: string; version: number }) {
  const { data, error, refetch } = useQuery(revisionQuery(id, version));
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />;
  const { profile } = data;
  return (
    <Page title={profile.title} tabTitle={`${profile.title}, version ${version}`} lead={profile.goal}>
      <p className={classes.old} role="status">
        <span>
          This is version {version}, as it stood on <Moment at={data.at} />. Nothing can be changed here.
        </span>
        <Link to={`/frameworks/${id}`}>Back to the present version</Link>
      </p>
      <p className={classes.about}>
        <Status status={profile.status ?? 'draft'} />
      </p>
      <Capabilities capabilities={profile.capabilities} conversationId={null} />
    </Page>
  );
}

function Waiting({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  return (
    <Page title="Role profile">
      {error ? <ProblemAlert error={error} onRetry={onRetry} /> : <Loading label="Loading the role profile" lines={8} />}
    </Page>
  );
}
