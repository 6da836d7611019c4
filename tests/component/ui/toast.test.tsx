import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TOAST_MS, Toast } from '../../../components/ui/Toast.tsx';
import { checkAccessibility, show } from '../screen.tsx';

describe('a toast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('stays at least ten seconds, then goes', async () => {
    const onGone = vi.fn();
    await show(<Toast message={{ id: 1, text: 'Tag deleted.' }} onGone={onGone} />);
    await pass(10_000);
    expect(onGone).not.toHaveBeenCalled();
    await pass(TOAST_MS - 10_000);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('waits while it is focused or pointed at, and starts anew after', async () => {
    const onGone = vi.fn();
    const { named } = await show(<Toast message={{ id: 1, text: 'Tag deleted.', undo: () => {} }} onGone={onGone} />);
    await act(() => named('Undo').focus());
    await pass(TOAST_MS * 3);
    expect(onGone).not.toHaveBeenCalled();
    await act(() => named('Undo').blur());
    await pass(TOAST_MS);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('undoes once and goes', async () => {
    const undo = vi.fn();
    const onGone = vi.fn();
    const { press } = await show(<Toast message={{ id: 1, text: 'Tag deleted.', undo }} onGone={onGone} />);
    await press('Undo');
    expect(undo).toHaveBeenCalledOnce();
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('is announced: the region is there before the words', async () => {
    vi.useRealTimers();
    const { root, again } = await show(<Toast message={undefined} onGone={() => {}} />);
    const region = root.querySelector('[role="status"]');
    await again(<Toast message={{ id: 2, text: 'Saved.' }} onGone={() => {}} />);
    expect(root.querySelector('[role="status"]')).toBe(region);
    expect(region?.textContent).toContain('Saved.');
    await checkAccessibility(root);
  });
});
