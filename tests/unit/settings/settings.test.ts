import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// wxt/browser looks for the browser once, when it is imported.
vi.stubGlobal('chrome', fakeBrowser);
const settings = await import('../../../lib/settings/settings.ts');

beforeEach(() => {
  fakeBrowser.reset();
});

// What a fresh install does, and the keys under which devices hold the answers: neither may change by accident.
const fresh: Record<keyof typeof settings, boolean> = {
  welcomeDone: false,
  csvFormulaGuard: true,
  showAdder: true,
  paintMentions: true,
};

test('has a fallback for every setting', () => expect(Object.keys(settings).sort()).toEqual(Object.keys(fresh).sort()));

for (const [name, fallback] of Object.entries(fresh)) {
  const item = settings[name as keyof typeof settings];

  test(`${name} is ${fallback} until somebody changes it, on this device only`, async () => {
    expect(await item.getValue()).toBe(fallback);
    await item.setValue(!fallback);
    expect(await item.getValue()).toBe(!fallback);
    expect(await fakeBrowser.storage.local.get()).toEqual({ [name]: !fallback });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });
}
