import { useSession } from '@/api/session';
import { Appearance } from '@/app/Appearance';
import { Loading } from '@/components/Loading';
import { Page } from '@/components/Page';
import { ApiKeys } from './ApiKeys';
import { Data } from './Data';
import { Devices } from './Devices';
import { Masking } from './Masking';
import { Parts } from './Parts';
import { Section } from './Section';
import classes from './Settings.module.css';
import { Usage } from './Usage';

export default function Settings() {
  const session = useSession();
  const admin = session.data?.scopes.includes('admin');
  return (
    <Page title="Settings" lead={session.data?.organisation.name} width="reading">
      <Section title="Appearance" about="Kept in this browser.">
        <div className={classes.appearance}>
          <Appearance />
        </div>
      </Section>
      {!session.data ? (
        <Loading label="Loading the settings" />
      ) : admin ? (
        <>
          <Devices />
          <ApiKeys />
          <Masking />
        </>
      ) : (
        <Section title="Devices, keys and data">
          <p>This browser was signed in without the right to administer. Ask whoever runs Capwright for another link.</p>
        </Section>
      )}
      <Parts />
      {session.data?.scopes.includes('read') ? <Usage /> : null}
      {admin && session.data ? <Data organisation={session.data.organisation.name} /> : null}
    </Page>
  );
}
