import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPages } from '../../../lib/messaging/extension-door.ts';
import type { PageReport } from '../../../lib/model/page-report.ts';

const PAGE = 'https://ministry.example/statement';

const report: PageReport = {
  title: 'Statement',
  status: 'read',
  characters: 120,
  truncated: false,
  unread: { frames: 0, hosts: [] },
  agreementCount: 0,
  mentions: [],
  mentionCount: 0,
  anchors: [],
};

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** Registers handlers and gives back what delivers a message to them as the browser would. */
function door() {
  const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
  const pageReport = vi.fn();
  const passagesHere = vi.fn(() => []);
  const refused = vi.fn();
  answerPages({ pageReport, passagesHere }, refused);
  const listener = listen.mock.calls[0]?.[0] as unknown as Listener;
  const sender = { id: browser.runtime.id, frameId: 0, url: PAGE, tab: { id: 7, windowId: 1 } };
  const send = (message: unknown, from: object = sender) => listener(message, from, () => {});
  return { send, sender, pageReport, passagesHere, refused };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('messages from pages', () => {
  test('a good report is handled with its tab', () => {
    const { send, pageReport } = door();
    expect(send({ name: 'pageReport', payload: report })).toBe(true);
    expect(pageReport).toHaveBeenCalledWith(report, { tabId: 7, windowId: 1, origin: 'https://ministry.example' });
  });

  const strangers: Record<string, object> = {
    'another extension': { id: 'other' },
    'a frame inside the page': { frameId: 3 },
    'no tab (an extension page)': { tab: undefined },
    'an extension page in a tab': { url: 'chrome-extension://abc/dashboard.html' },
    'no address': { url: undefined },
  };
  for (const [name, change] of Object.entries(strangers)) {
    test(`nothing is taken from ${name}`, () => {
      const { send, sender, pageReport } = door();
      expect(send({ name: 'pageReport', payload: report }, { ...sender, ...change })).toBeUndefined();
      expect(pageReport).not.toHaveBeenCalled();
    });
  }

  const bad: Record<string, unknown> = {
    'a field that is not in the protocol': { ...report, script: 'x' },
    'a wrong type': { ...report, characters: '120' },
    'a missing field': { ...report, status: undefined },
    'a title of a megabyte': { ...report, title: 'x'.repeat(1_000_000) },
    'more mentions than are listed': { ...report, mentions: Array.from({ length: 501 }, () => ({})) },
    'a fingerprint of more numbers than any has': {
      ...report,
      identity: { fingerprint: { hashes: Array.from({ length: 257 }, (_, n) => n), words: 300 }, translations: [] },
    },
    'a declared address that is a script': {
      ...report,
      identity: { fingerprint: { hashes: [], words: 0 }, translations: [], canonicalUrl: 'javascript:alert(1)' },
    },
    nothing: undefined,
  };
  for (const [name, payload] of Object.entries(bad)) {
    test(`refuses ${name} and says what is wrong`, () => {
      const { send, pageReport, refused } = door();
      expect(send({ name: 'pageReport', payload })).toBeUndefined();
      expect(pageReport).not.toHaveBeenCalled();
      expect(refused).toHaveBeenCalledWith(expect.stringMatching(/^pageReport: /));
    });
  }

  test('a page may ask for its own site only', () => {
    const { send, passagesHere, refused } = door();
    send({ name: 'passagesHere', payload: { url: 'https://other.example/private' } });
    expect(passagesHere).not.toHaveBeenCalled();
    expect(refused).toHaveBeenCalledWith('passagesHere: address of another site');
    send({ name: 'passagesHere', payload: { url: 'https://ministry.example/other' } });
    expect(passagesHere).toHaveBeenCalledOnce();
  });

  test('names from Object.prototype are no messages', () => {
    const { send, refused } = door();
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect(send({ name, payload: {} })).toBeUndefined();
    expect(refused).not.toHaveBeenCalled();
  });

  test('what has no handler here is left to others', () => {
    const { send } = door();
    expect(send({ name: 'captureQuote', payload: {} })).toBeUndefined();
  });
});
