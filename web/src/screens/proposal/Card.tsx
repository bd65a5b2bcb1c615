import { ActionIcon, Button, Collapse, Menu } from '@mantine/core';
import { IconArrowsDiff, IconDots, IconTarget, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Proposed } from '@/api/proposals';
import { LevelScale } from '@/components/LevelScale';
import { WeightBar } from '@/components/WeightBar';
import { Because } from './Because';
import classes from './Card.module.css';
import { isTied } from './chain';
import { Change } from './Change';
import type { Edits } from './useEdits';
import { WhyLevel } from './WhyLevel';

interface CardProps {
  one: Proposed;
  count: number;
  heaviest: number;
  framework: string;
  conversationId: string;
  /** Null once the proposal is accepted: then it stands. */
  send: Edits['send'] | null;
  onCompare: () => void;
  onDrop: () => void;
}

/** One proposed capability: what, at which level and weight, for which number, and because of which words. */
export function Card({ one, count, heaviest, framework, conversationId, send, onCompare, onDrop }: CardProps) {
  const [changing, setChanging] = useState(false);
  const [why, setWhy] = useState(false);
  const changeButton = useRef<HTMLButtonElement>(null);
  const id = `capability-${one.capability_id}`;
  return (
    <article id={id} tabIndex={-1} className={classes.card} aria-labelledby={`${id}-name`} data-focus={one.focus || undefined}>
      <header className={classes.header}>
        <h3 id={`${id}-name`} className={classes.name}>
          <Link to={`/library/${encodeURIComponent(one.capability_id)}`} className={classes.link ?? ''}>
            {one.name}
          </Link>
        </h3>
        {one.focus ? (
          <span className={classes.focus}>
            <IconTarget size={15} stroke={2} aria-hidden="true" /> Focus
          </span>
        ) : null}
        {one.added_by_leader ? <span className={classes.added}>Added by you</span> : null}
        {send ? (
          <Menu position="bottom-end" width={220}>
            <Menu.Target>
              <ActionIcon variant="subtle" color="gray" className={classes.menu} aria-label={`More about ${one.name}`}>
                <IconDots size={20} stroke={1.75} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconArrowsDiff size={18} stroke={1.6} aria-hidden="true" />} onClick={onCompare}>
                Compare with …
              </Menu.Item>
              <Menu.Item
                color="bad"
                leftSection={<IconTrash size={18} stroke={1.6} aria-hidden="true" />}
                disabled={count < 2}
                onClick={onDrop}
              >
                Drop it
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        ) : null}
      </header>
      <p className={classes.definition}>{one.definition}</p>
      <dl className={classes.facts}>
        <div>
          <dt>Level</dt>
          <dd>
            <LevelScale level={one.level.level} name={one.level.name} />
          </dd>
        </div>
        <div>
          <dt>Weight</dt>
          <dd className={classes.weight}>
            <WeightBar weight={one.weight} heaviest={heaviest} />
          </dd>
        </div>
        {one.kpi ? (
          <div className={classes.kpi}>
            <dt>Number</dt>
            <dd>
              <span>{one.kpi.how}</span>
              {isTied(one) && one.kpi.kpi_id ? (
                <>
                  {' '}
                  <Link to={`/kpis/${encodeURIComponent(one.kpi.kpi_id)}`}>
                    About this number<span className={classes.unseen}>: {one.kpi.name}</span>
                  </Link>
                </>
              ) : null}
            </dd>
          </div>
        ) : null}
      </dl>
      <div className={classes.because}>
        <Because because={one.because} name={one.name} conversationId={conversationId} />
      </div>
      <div className={classes.actions}>
        {send ? (
          <Button
            ref={changeButton}
            variant="light"
            size="sm"
            aria-expanded={changing}
            onClick={() => setChanging(!changing)}
          >
            Change level or weight<span className={classes.unseen}> of {one.name}</span>
          </Button>
        ) : null}
        <Button variant="subtle" size="sm" aria-expanded={why} onClick={() => setWhy(!why)}>
          Why level {one.level.level}
          <span className={classes.unseen}> for {one.name}</span>
        </Button>
      </div>
      {changing && send ? (
        <Change
          one={one}
          count={count}
          send={send}
          onDone={() => {
            setChanging(false);
            changeButton.current?.focus();
          }}
        />
      ) : null}
      <Collapse expanded={why}>{why ? <WhyLevel one={one} framework={framework} /> : null}</Collapse>
    </article>
  );
}
