import { Button, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Page } from '@/components/Page';
import classes from './Frameworks.module.css';
import { MatrixView } from './MatrixView';
import { NewRole } from './NewRole';
import { Profiles } from './Profiles';

export default function Frameworks() {
  const [params, setParams] = useSearchParams();
  const [making, setMaking] = useState(false);
  const view = params.get('view') === 'profiles' ? 'profiles' : 'matrix';
  return (
    <Page
      title="Frameworks"
      lead="Which capabilities each role needs, and at which level."
      width="wide"
      actions={<Button onClick={() => setMaking(true)}>New role</Button>}
    >
      <Tabs
        value={view}
        keepMounted={false}
        onChange={(value) => setParams(value === 'profiles' ? { view: 'profiles' } : {}, { preventScrollReset: true })}
      >
        <Tabs.List className={classes.tabs ?? ''}>
          <Tabs.Tab value="matrix">Side by side</Tabs.Tab>
          <Tabs.Tab value="profiles">Role profiles</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="matrix">
          <MatrixView onNewRole={() => setMaking(true)} />
        </Tabs.Panel>
        <Tabs.Panel value="profiles">
          <Profiles />
        </Tabs.Panel>
      </Tabs>
      {making ? <NewRole onClose={() => setMaking(false)} /> : null}
    </Page>
  );
}
