import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Usage } from '@/api/settings';
import { show } from '@/test/render';
import { UsageOf } from './Usage';

const day = { day: '2027-03-09', calls: 12, failed: 1, attempts: 13, prompt_tokens: 18_400, completion_tokens: 2100, parts: [] };
const usage: Usage = {
  model: 'openai:gpt-5.5',
  masking: true,
  limits: { turn: 24_000, conversation: 300_000, organisation_day: 3_000_000 },
  days: [day],
};

test('a day is told with calls, failures and all tokens', () => {
  show(<UsageOf usage={usage} />);
  expect(screen.getByRole('row', { name: '9 Mar 2027 12 1 20,500' })).toBeVisible();
  expect(screen.getByText(/^Up to 3,000,000 tokens a day/)).toBeVisible();
  expect(screen.getByText(/are masked before anything is sent/)).toBeVisible();
});

test('masking that is off is said, and no limit is not called zero', () => {
  show(<UsageOf usage={{ ...usage, masking: false, limits: { ...usage.limits, organisation_day: 0 }, days: [] }} />);
  expect(screen.getByText(/Masking is off/)).toBeVisible();
  expect(screen.getByText('No limit a day is set.')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
