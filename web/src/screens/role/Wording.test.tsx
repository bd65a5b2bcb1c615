import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Tailored } from '@/api/tailored';
import { show } from '@/test/render';
import { Adapted } from './Wording';
import { pairs } from './pairs';

const call = (title: string) => ({
  strand: 'work' as const,
  format: 'stretch-assignment' as const,
  title,
  outcome: 'Restarts five',
  practice: 'Call without an offer.',
  evidence: 'Call notes',
  hours: 5,
});
const record: Tailored['text'] = {
  definition: 'Notices which customers drift away.',
  levels: [
    { level: 2, indicators: ['Reaches a customer.'] },
    { level: 3, indicators: ['Wins a customer back.', 'Lets a customer go.'] },
  ],
  activities: [call('Ring fifteen customers')],
};
const text: Tailored['text'] = {
  definition: 'Notices which members drift away.',
  levels: [
    { level: 2, indicators: ['Reaches a member.'] },
    { level: 3, indicators: ['Wins a member back.', 'Lets a member go.'] },
  ],
  activities: [call('Ring fifteen members')],
};
const worded: Tailored = {
  role_profile_id: 'role_1',
  capability_id: 'customer-retention-outreach',
  name: 'Saving customers before they leave',
  level: 3,
  level_name: 'Proficient',
  adapted: true,
  text,
  record,
  outdated: false,
  framework: 'capwright',
  framework_version: '9f2c41d07ab3e658',
  record_version: '3b1d52c0a4f7e960',
  made_at: '2027-03-09T10:00:00Z',
  by: null,
  model: 'openai:gpt-5.5',
  prompt_version: '1.0',
  prompt_hash: '0c5d7be19a3f4e28',
  prompt_tokens: 1,
  completion_tokens: 1,
  masked: true,
};

test('the lines of the role’s level stand in pairs', () => {
  expect(pairs(text, record, 3).map(({ what, adapted, library }) => [what, adapted, library])).toEqual([
    ['What it is', 'Notices which members drift away.', 'Notices which customers drift away.'],
    ['Level 3, 1', 'Wins a member back.', 'Wins a customer back.'],
    ['Level 3, 2', 'Lets a member go.', 'Lets a customer go.'],
    [
      'Activity 1, stretch assignment, 5 hours',
      'Ring fifteen members. Call without an offer. Restarts five. Call notes.',
      'Ring fifteen customers. Call without an offer. Restarts five. Call notes.',
    ],
  ]);
  expect(pairs(text, null, 3)[0]?.library).toBe('Not in the library any more.');
});

test('both texts are shown, and the adapted one is marked', () => {
  show(<Adapted worded={worded} />);
  expect(screen.getByText('Adapted')).toBeVisible();
  expect(screen.getByText(/Worded for you by openai:gpt-5.5/)).toHaveTextContent('record of version 9f2c41d07ab3e658');
  const [first] = screen.getAllByRole('listitem');
  if (!first) throw new Error('no lines');
  expect(within(first).getByText(/members drift/)).toHaveTextContent('In your words: Notices which members drift away.');
  expect(within(first).getByText(/customers drift/)).toHaveTextContent('The library’s text:');
  expect(screen.queryByRole('status')).toBeNull();
});

test('a record that has changed since is told', () => {
  show(<Adapted worded={{ ...worded, outdated: true }} />);
  expect(screen.getByRole('status')).toHaveTextContent('The library’s text has changed since');
});
