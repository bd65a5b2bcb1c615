import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { show } from '@/test/render';
import { announce, LiveRegion } from './announce';

afterEach(() => vi.useRealTimers());

test('announcements are added, the same twice as well, and go after a while', () => {
  vi.useFakeTimers();
  show(<LiveRegion />);
  act(() => {
    announce('Saved.');
    announce('Saved.');
    announce('Not saved.', { politeness: 'assertive' });
  });
  expect(screen.getByRole('log').children).toHaveLength(2);
  expect(screen.getByText('Not saved.').parentElement).toHaveAttribute('aria-live', 'assertive');
  act(() => void vi.advanceTimersByTime(10_001));
  expect(screen.getByRole('log')).toBeEmptyDOMElement();
});
