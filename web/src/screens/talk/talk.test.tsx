import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import type { Block } from '@/api/turns';
import type { PastTurn } from '@/api/transcript';
import { show } from '@/test/render';
import { AskBlock } from './AskBlock';
import { listed } from './Brief';
import { Composer } from './Composer';
import { toShown } from './shown';
import { type Shown, Turn } from './Turn';
import { spoken } from './words';

const ASK = {
  type: 'ask' as const,
  question_id: 'cause-1',
  slot: 'cause' as const,
  text: 'Could they do it today?',
  why: 'Learning helps when people can’t do something.',
  choices: ['They can’t yet', 'Something stops them'],
  notes: [],
  most: 1,
};

function composer(props: Partial<Parameters<typeof Composer>[0]> = {}) {
  const onSend = vi.fn();
  const onText = vi.fn();
  show(
    <Composer text="Churn is at 18%. " onText={onText} onSend={onSend} label="Your message" placeholder="Your answer" field={createRef()} {...props} />,
  );
  return { onSend, onText, field: screen.getByLabelText('Your message') };
}

test('Enter sends what stands there, Shift and Enter break the line', async () => {
  const { onSend, onText, field } = composer();
  await userEvent.type(field, '{Shift>}{Enter}{/Shift}');
  expect(onSend).not.toHaveBeenCalled();
  expect(onText).toHaveBeenCalledWith('Churn is at 18%. \n');
  await userEvent.type(field, '{Enter}');
  expect(onSend).toHaveBeenCalledExactlyOnceWith('Churn is at 18%.');
});

test('nothing is sent while held, nor with too much in it', async () => {
  const held = composer({ held: 'Your last message goes out first.' });
  await userEvent.type(held.field, '{Enter}');
  expect(held.onSend).not.toHaveBeenCalled();
  expect(held.field).toHaveAccessibleDescription(/goes out first/);
});

test('the limit is said near it and beyond it', () => {
  const { field } = composer({ text: 'x'.repeat(8001) });
  expect(screen.getByRole('status')).toHaveTextContent('1 character too many: send it in two messages.');
  expect(field).toBeInvalid();
});

test('a question is answered by a click, explained on demand, and gone around quietly', async () => {
  const onSend = vi.fn(() => true);
  show(<AskBlock ask={ASK} onSend={onSend} />);
  expect(screen.getByText(ASK.why)).not.toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Why I’m asking' }));
  expect(screen.getByText(ASK.why)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Something stops them' }));
  await userEvent.click(screen.getByRole('button', { name: 'Skip' }));
  expect(onSend.mock.calls).toEqual([[{ text: 'Something stops them' }], [{ command: { type: 'skip' } }]]);
});

const LIST = {
  ...ASK,
  slot: 'priority' as const,
  text: 'Which of these count most, up to two?',
  choices: ['Planning berths, yards and cranes', 'Running a shift', 'Reading data critically', 'None of these'],
  notes: ['Fits ships to berths.', 'Leads a crew.', 'Asks what a number says.', ''],
  most: 2,
};

test('of a short list some are ticked with what they mean beside them, and sent by name', async () => {
  const onSend = vi.fn(() => true);
  show(<AskBlock ask={LIST} onSend={onSend} />);
  expect(screen.getByRole('group', { name: '0 of at most 2 picked' })).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Running a shift' })).toHaveAccessibleDescription('Leads a crew.');
  expect(screen.getByRole('button', { name: 'Pick some first' })).toBeDisabled();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Planning berths, yards and cranes' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Running a shift' }));
  expect(screen.getByRole('checkbox', { name: 'Reading data critically' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Pick 2 capabilities' }));
  await userEvent.click(screen.getByRole('button', { name: 'None of these' }));
  expect(onSend.mock.calls).toEqual([[{ text: 'Planning berths, yards and cranes; Running a shift' }], [{ text: 'None of these' }]]);
});

test('an answered question offers nothing to click but its reason', () => {
  show(<AskBlock ask={ASK} onSend={null} />);
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('a read-back can be agreed to or ended, not skipped', () => {
  show(<AskBlock ask={{ ...ASK, slot: 'confirmation' }} onSend={() => true} />);
  expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Show me what you have' })).toBeVisible();
});

test('a reply is spoken short, and what is not known is passed over', () => {
  const newer = { type: 'chart' } as unknown as Block;
  expect(spoken([{ type: 'say', text: 'Noted.' }, newer, ASK])).toBe(
    'Noted. Could they do it today? Quick replies: They can’t yet; Something stops them.',
  );
});

test('a message on its way stands last until it is stored, and what is stored stays the same object', () => {
  const opening: PastTurn = { turn: 0, message_id: null, text: null, command: null, at: '2026-01-05T09:00:00Z', blocks: [] };
  const going = { message: { message_id: 'web-1', at: opening.at, text: 'Churn.' }, status: 'waiting' as const, turn: null, blocks: [], asking: '' };
  const before = toShown([opening], going);
  expect(before.map(({ message_id, status }) => [message_id, status])).toEqual([[null, 'stored'], ['web-1', 'waiting']]);
  const after = toShown([opening, { ...opening, turn: 1, message_id: 'web-1' }], going);
  expect(after).toHaveLength(2);
  expect(after[1]?.status).toBe('stored');
  expect(after[0]).toBe(before[0]);
});

test('a question is shown while its words still come, with nothing to click and nothing read out', () => {
  const shown: Shown = { turn: 1, message_id: 'web-1', text: 'Churn.', command: null, blocks: [{ type: 'say', text: 'Noted.' }], asking: 'Where does it', status: 'sending' };
  const { container } = show(<Turn shown={shown} conversationId="conv_1" findings={[]} newest={false} onSend={() => true} />);
  const growing = screen.getByText('Where does it');
  expect(growing.closest('[aria-busy]')).not.toBeNull();
  expect(growing.closest('[aria-live], [role=status], [role=log]')).toBeNull();
  expect(container.querySelector('[data-reply]')).toHaveTextContent(/Noted\..*Where does it/);
  expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull();
});

test('labels are listed as a sentence', () => {
  expect(listed(['Limits', 'What is coming', 'How they work'])).toBe('limits, what is coming and how they work');
});
