import { ActionIcon, Menu, Progress, VisuallyHidden } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Api } from '@/api/client';
import { When } from '@/components/When';
import classes from './Conversations.module.css';
import { STATUS, titleOf } from './words';

export type Conversation = Api<'ConversationSummary'>;

interface RowProps {
  conversation: Conversation;
  onRename: () => void;
  onDelete: () => void;
}

/** One conversation: its title leads on with it. */
export function Row({ conversation: one, onRename, onDelete }: RowProps) {
  const { settled, required } = one.progress;
  const title = titleOf(one);
  return (
    <li className={classes.row}>
      <div className={classes.main}>
        <h2 className={classes.name}>
          <Link to={`/conversations/${one.id}`} className={classes.link} data-untitled={one.title === null || undefined}>
            {title}
          </Link>
        </h2>
        <p className={classes.soft}>
          {STATUS[one.status]} · <When at={one.updated_at} />
          {one.status === 'interview' ? null : (
            <>
              {' · '}
              <Link to={`/conversations/${one.id}/proposal`}>
                Proposal<VisuallyHidden> of {title}</VisuallyHidden>
              </Link>
            </>
          )}
        </p>
      </div>
      <div className={classes.progress}>
        <Progress value={(100 * settled) / Math.max(1, required)} size="sm" color="var(--cw-accent)" aria-hidden="true" />
        <p className={classes.soft}>
          {settled} of {required} settled
        </p>
      </div>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" size="lg" aria-label={`Rename or delete ${title}`} className={classes.more ?? ''}>
            <IconDots aria-hidden="true" size={20} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil aria-hidden="true" size={17} stroke={1.75} />} onClick={onRename}>
            Rename
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash aria-hidden="true" size={17} stroke={1.75} />}
            className={classes.danger ?? ''}
            onClick={onDelete}
          >
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
