import { Button, Menu } from '@mantine/core';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { show } from '@/test/render';
import { ConfirmDialog } from './ConfirmDialog';
import { Dialog } from './Dialog';
import { Empty } from './Empty';
import { LevelScale } from './LevelScale';
import { Loading } from './Loading';
import { Page } from './Page';
import { ProblemAlert } from './ProblemAlert';
import { Quote } from './Quote';
import { WeightBar } from './WeightBar';

test('LevelScale says level and name, and the comparison', () => {
  show(<LevelScale level={3} name="Proficient" compare={{ level: 4, label: 'proposed' }} />);
  const scale = screen.getByRole('img', { name: 'Level 3 of 5, Proficient; proposed: level 4' });
  expect(scale.querySelectorAll('[data-reached]')).toHaveLength(3);
  expect(scale.querySelector('[data-compare]')).toHaveAttribute('data-step', '4');
});

test('WeightBar fills for the heaviest and never beyond', () => {
  show(
    <>
      <WeightBar weight={7} heaviest={21} />
      <WeightBar weight={30} heaviest={21} />
      <WeightBar weight={0} heaviest={0} />
    </>,
  );
  const widths = screen.getAllByRole('img').map((one) => one.querySelector<HTMLElement>('[style]')?.style.inlineSize);
  expect(widths[0]).toMatch(/^33\.3/);
  expect(widths.slice(1)).toEqual(['100%', '0%']);
  expect(screen.getByRole('img', { name: 'Weight 7 per cent' })).toHaveTextContent('7%');
});

test('Quote keeps the words as they were said', () => {
  const words = 'We <b>lose</b> it\nat the handover.';
  show(<Quote source="Message 4">{words}</Quote>);
  expect(screen.getByRole('blockquote').textContent).toBe(`“${words}”`);
});

test('Empty says what is missing and what to do', () => {
  show(
    <Empty title="No plans yet" action={<Button>Start</Button>}>
      A plan follows an accepted proposal.
    </Empty>,
  );
  expect(screen.getByRole('heading', { name: 'No plans yet' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('Loading names what is coming', () => {
  show(<Loading label="Loading the plan" lines={2} />);
  expect(screen.getByRole('status')).toHaveTextContent('Loading the plan …');
});

test('ProblemAlert shows fields where fields are at fault, and what to do', async () => {
  const retry = vi.fn();
  const error = new ProblemError({
    type: 't',
    status: 422,
    title: 'The input can’t be used',
    detail: 'body.name: too short',
    do: 'Correct the fields.',
    errors: [{ field: 'body.name', problem: 'too short' }],
  });
  show(<ProblemAlert error={error} onRetry={retry} />);
  const alert = screen.getByRole('alert');
  expect(alert).toHaveTextContent('body.name: too short');
  expect(alert).toHaveTextContent('Correct the fields.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});

test('ConfirmDialog leaves by Escape without doing anything', async () => {
  const confirm = vi.fn();
  const close = vi.fn();
  show(
    <ConfirmDialog opened title="Revoke the key?" confirm="Revoke" danger onConfirm={confirm} onClose={close}>
      It stops working at once.
    </ConfirmDialog>,
  );
  expect(screen.getByRole('dialog', { name: 'Revoke the key?' })).toHaveTextContent('It stops working at once.');
  await userEvent.keyboard('{Escape}');
  expect(close).toHaveBeenCalledOnce();
  expect(confirm).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Revoke' }));
  expect(confirm).toHaveBeenCalledOnce();
});

test('Page names the document, and its heading gets the focus after navigation only', async () => {
  const { router } = show(<Page title="Library">text</Page>, {
    routes: [{ path: '/kpis', element: <Page title="KPIs">text</Page> }],
  });
  expect(document.title).toBe('Library · Capwright');
  expect(screen.getByRole('heading', { name: 'Library' })).not.toHaveFocus();
  await act(() => router.navigate('/kpis'));
  expect(await screen.findByRole('heading', { name: 'KPIs' })).toHaveFocus();
  expect(document.title).toBe('KPIs · Capwright');
});

test('a dialog that is only there while it is open gives the focus back, to the button of a menu as well', async () => {
  const user = userEvent.setup();
  function Opener() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Rename</Button>
        <Menu>
          <Menu.Target>
            <Button>More</Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setOpen(true)}>Rename it</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {open ? (
          <Dialog title="Rename" onClose={() => setOpen(false)}>
            <input aria-label="Title" data-autofocus />
          </Dialog>
        ) : null}
      </>
    );
  }
  show(<Opener />);
  await user.click(screen.getByRole('button', { name: 'Rename' }));
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'Rename' })).toHaveFocus());

  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Rename it' }));
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus());
});
