import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WxtStorageItem } from 'wxt/utils/storage';

// wxt/browser looks for the browser once, when it is imported.
vi.stubGlobal('chrome', fakeBrowser);
const settings = await import('../../../lib/settings/settings.ts');

beforeEach(() => {
  fakeBrowser.reset();
});

// What a fresh install does, and the keys under which devices hold the answers: neither may change by accident.
const fresh: Record<keyof typeof settings, [fallback: unknown, other: unknown]> = {
  welcomeDone: [false, true],
  csvFormulaGuard: [true, false],
  copyLimit: [200, 50],
  showAdder: [true, false],
  paintMentions: [true, false],
};

test('has a fallback for every setting', () => expect(Object.keys(settings).sort()).toEqual(Object.keys(fresh).sort()));

for (const [name, [fallback, other]] of Object.entries(fresh)) {
  const item = settings[name as keyof typeof settings] as WxtStorageItem<unknown, Record<string, unknown>>;

  test(`${name} is ${fallback} until somebody changes it, on this device only`, async () => {
    expect(await item.getValue()).toBe(fallback);
    await item.setValue(other);
    expect(await item.getValue()).toBe(other);
    expect(await fakeBrowser.storage.local.get()).toEqual({ [name]: other });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });
}
