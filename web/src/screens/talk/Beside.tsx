import { Tabs } from '@mantine/core';
import type { Said } from '@/api/sending';
import classes from './Beside.module.css';
import { Brief } from './Brief';
import { Hearing } from './Hearing';

interface BesideProps {
  conversationId: string;
  onSend: ((said: Said) => boolean) | null;
  onSource: (turn: number) => void;
  tab: BesideTab;
  onTab: (tab: BesideTab) => void;
}

export type BesideTab = 'brief' | 'hearing';

/** What stands beside the talk: the brief as it fills, and what is heard in it. */
export function Beside({ conversationId, onSend, onSource, tab, onTab }: BesideProps) {
  return (
    <Tabs value={tab} onChange={(next) => onTab(next === 'hearing' ? 'hearing' : 'brief')} keepMounted={false} classNames={{ list: classes.tabs, tab: classes.tab }}>
      <Tabs.List grow>
        <Tabs.Tab value="brief">Brief</Tabs.Tab>
        <Tabs.Tab value="hearing">What I’m hearing</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="brief" className={classes.panel}>
        <Brief conversationId={conversationId} onSend={onSend} onSource={onSource} />
      </Tabs.Panel>
      <Tabs.Panel value="hearing" className={classes.panel}>
        <Hearing conversationId={conversationId} onSource={onSource} />
      </Tabs.Panel>
    </Tabs>
  );
}
