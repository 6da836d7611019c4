import { describe, expect, it, vi } from 'vitest';
import { DetectionChoice } from '../../../components/options/DetectionChoice.tsx';
import { Options } from '../../../components/options/Options.tsx';
import { readPatterns, sitePatterns } from '../../../components/options/site-pattern.ts';
import { Welcome } from '../../../components/options/Welcome.tsx';
import { bytes } from '../../../components/ui/bytes.ts';
import { checkAccessibility, settle, show, type } from '../screen.tsx';

const SHORTCUTS = [
  { name: '_execute_action', keys: 'Alt+Shift+S' },
  { name: 'tag-evidence', keys: '' },
];
const detection = (origins: string[] = []) => ({
  origins,
  onRequest: vi.fn(async (_origins: string[]) => true),
  onRemove: vi.fn(async (_origins: string[]) => true),
});

describe('a site as a person writes it', () => {
  const cases: [typed: string, patterns: string[] | undefined][] = [
    ['un.org', ['https://*.un.org/*', 'http://*.un.org/*']],
    [' https://www.un.org/en/page?q=1 ', ['https://*.un.org/*', 'http://*.un.org/*']],
    ['HTTP://Press.UN.org', ['https://*.press.un.org/*', 'http://*.press.un.org/*']],
    ['http://127.0.0.1:8080/x', ['https://127.0.0.1/*', 'http://127.0.0.1/*']],
    ['localhost', ['https://localhost/*', 'http://localhost/*']],
    ['', undefined],
    ['hospital', undefined],
    ['ftp://un.org', undefined],
    ['not a site.org', undefined],
    ['*', undefined],
  ];
  for (const [typed, patterns] of cases) it(`“${typed}”`, () => expect(sitePatterns(typed)).toEqual(patterns));

  it('is read back from what the browser granted', () => {
    expect(readPatterns(['https://*.un.org/*', 'http://*.un.org/*', 'https://127.0.0.1/*'])).toEqual({
      everywhere: false,
      sites: ['127.0.0.1', 'un.org'],
    });
    expect(readPatterns(['https://*/*']).everywhere).toBe(true);
    expect(readPatterns(['<all_urls>']).everywhere).toBe(true);
  });
});

describe('when to read', () => {
  const checked = (root: Element) =>
    [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map((one) => one.checked);

  it('shows what the browser has granted', async () => {
    expect(checked((await show(<DetectionChoice {...detection()} />)).root)).toEqual([true, false, false]);
    expect(checked((await show(<DetectionChoice {...detection(['https://*.un.org/*'])} />)).root)).toEqual([false, true, false]);
    expect(checked((await show(<DetectionChoice {...detection(['https://*/*'])} />)).root)).toEqual([false, false, true]);
  });

  it('asks for every site within the press, and keeps the old choice when refused', async () => {
    const choice = { ...detection(), onRequest: vi.fn(async () => false) };
    const { root, press, has } = await show(<DetectionChoice {...choice} />);
    await press(/On every site/, 'input');
    expect(choice.onRequest).toHaveBeenCalledWith(['https://*/*', 'http://*/*']);
    await settle();
    expect(checked(root)).toEqual([true, false, false]);
    expect(has('The browser did not give the permission')).toBe(true);
  });

  it('adds a site, and says what is wrong with one that is none', async () => {
    const choice = detection();
    const { root, press, named, has } = await show(<DetectionChoice {...choice} />);
    await press(/Also on sites I choose/, 'input');
    await type(named('Site'), 'hospital');
    await press('Allow this site');
    expect(has('“hospital” is not the address of a site.')).toBe(true);
    expect(choice.onRequest).not.toHaveBeenCalled();
    await checkAccessibility(root);
    await type(named('Site'), 'un.org');
    await press('Allow this site');
    expect(choice.onRequest).toHaveBeenCalledWith(['https://*.un.org/*', 'http://*.un.org/*']);
  });

  it('takes one site back, or all of them', async () => {
    const origins = ['https://*.un.org/*', 'http://*.un.org/*', 'https://*.who.int/*'];
    const choice = detection(origins);
    const { press } = await show(<DetectionChoice {...choice} />);
    await press('Stop reading un.org');
    expect(choice.onRemove).toHaveBeenLastCalledWith(['https://*.un.org/*', 'http://*.un.org/*']);
    await press(/Only when I click/, 'input');
    expect(choice.onRemove).toHaveBeenLastCalledWith(origins);
  });
});

describe('settings', () => {
  it('show shortcuts, storage and switches', async () => {
    const onSetting = vi.fn();
    const onPersist = vi.fn();
    const { root, has, press } = await show(
      <Options
        detection={detection()}
        settings={{ showAdder: true, paintMentions: true, csvFormulaGuard: true }}
        onSetting={onSetting}
        shortcuts={SHORTCUTS}
        shortcutPage="chrome://extensions/shortcuts"
        storage={{ usage: 1_500_000, quota: 2e9, persisted: false, onPersist }}
        copies={{ rows: [], limit: 200, onLimit: () => {}, onDelete: async () => undefined, onRestore: async () => undefined }}
        onWelcome={() => {}}
      />,
    );
    await checkAccessibility(root);
    expect(has('Alt+Shift+S') && has('none set') && has('chrome://extensions/shortcuts')).toBe(true);
    expect(has('1.5 MB used of about 2 GB')).toBe(true);
    await press(/Underline cited agreements/, 'input');
    expect(onSetting).toHaveBeenCalledWith('paintMentions', false);
    await press('Ask the browser to keep it');
    expect(onPersist).toHaveBeenCalledOnce();
    expect(has('Ask the browser to keep it')).toBe(false);
  });

  it('write bytes for people', () => {
    expect([0, 999, 1_500, 431_000, 83.8e9].map(bytes)).toEqual(['0 byte', '999 byte', '2 kB', '431 kB', '83.8 GB']);
  });
});

describe('the introduction', () => {
  const welcome = (onDone = () => {}) => (
    <Welcome
      detection={detection()}
      shortcuts={SHORTCUTS}
      shortcutPage={undefined}
      tryUrl="https://example.org/"
      onDone={onDone}
    />
  );

  it('has three steps and a page to try, each accessible, the focus on its heading', async () => {
    const onDone = vi.fn();
    const { root, press, has } = await show(welcome(onDone));
    for (const [sentence, button] of [
      ['What it does', 'Next'],
      ['Nothing leaves the device', 'Next'],
      ['When may Normscope read a page?', 'Done'],
    ] as const) {
      expect(has(sentence)).toBe(true);
      await checkAccessibility(root);
      await press(button);
      expect(document.activeElement?.tagName).toBe('H2');
    }
    expect(onDone).toHaveBeenCalledOnce();
    expect(root.querySelector('a')?.href).toBe('https://example.org/');
    await checkAccessibility(root);
  });

  it('can be skipped and gone back in', async () => {
    const onDone = vi.fn();
    const { press, has } = await show(welcome(onDone));
    await press('Skip the introduction');
    expect(onDone).toHaveBeenCalledOnce();
    await press('Back');
    expect(has('When may Normscope read a page?')).toBe(true);
  });
});
