import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { Combobox } from '../../../components/ui/Combobox.tsx';
import { matchOptions, type Option } from '../../../components/ui/combobox-state.ts';
import { Field } from '../../../components/ui/Field.tsx';
import { checkAccessibility, key, show, type } from '../screen.tsx';

const OPTIONS: Option[] = [
  { value: 'c', label: '13(c) Territory', group: 'GGE 2015', keywords: ['norm c', 'due diligence'] },
  { value: 'f', label: '13(f) No damage to critical infrastructure', group: 'GGE 2015', keywords: ['norm f', 'hôpital'] },
  { value: 'p', label: '1 Protect individuals', group: 'Paris Call', keywords: ['principle 1'] },
];

describe('what was typed finds', () => {
  const cases: [typed: string, first: string | undefined][] = [
    ['13f', 'f'],
    ['13 (F)', 'f'],
    ['norm f', 'f'],
    ['hopital', 'f'],
    ['HÔPITAL', 'f'],
    ['infrastructure damage', 'f'],
    ['due dil', 'c'],
    ['paris', 'p'],
    ['principle 1', 'p'],
    ['nothing of the kind', undefined],
  ];
  for (const [typed, first] of cases)
    it(`“${typed}” → ${first}`, () => expect(matchOptions(OPTIONS, typed)[0]?.value).toBe(first));

  it('everything when nothing was typed, up to a limit', () => {
    expect(matchOptions(OPTIONS, '  ')).toHaveLength(3);
    expect(matchOptions(OPTIONS, '', 2)).toHaveLength(2);
  });

  it('keeps the options of a group together', () => {
    const mixed = [...OPTIONS, { value: 'x', label: 'Infrastructure 13', group: 'Paris Call' }];
    const groups = matchOptions(mixed, '1').map((option) => option.group);
    expect(groups).toEqual([...groups].sort((a, b) => groups.indexOf(a) - groups.indexOf(b)));
  });
});

function Picker({ onPick, onAdd }: { onPick: (value: string) => void; onAdd?: (name: string) => void }) {
  const [taken, setTaken] = useState<string[]>([]);
  return (
    <Field label="Norm">
      {(ids) => (
        <Combobox
          ids={ids}
          options={OPTIONS}
          taken={taken}
          placeholder="Search"
          onPick={(value) => {
            setTaken([...taken, value]);
            onPick(value);
          }}
          {...(onAdd ? { onAdd, addLabel: (name: string) => `Add ${name}` } : {})}
        />
      )}
    </Field>
  );
}

describe('the combobox by keyboard', () => {
  it('walks with the arrows, picks with Enter, and does not offer the same again', async () => {
    const onPick = vi.fn();
    const { root, named, all } = await show(<Picker onPick={onPick} />);
    const input = named('Norm');
    await key(input, 'ArrowDown');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await key(input, 'ArrowDown');
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('13(f)');
    await checkAccessibility(root);
    await key(input, 'Enter');
    expect(onPick).toHaveBeenCalledWith('f');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    await key(input, 'ArrowDown');
    expect(all('[role="option"]').map((option) => option.textContent)).not.toContain(
      '13(f) No damage to critical infrastructure',
    );
  });

  it('closes with Esc, which nobody above hears; a second Esc empties it; a third is heard', async () => {
    const heard = vi.fn();
    const { root, named } = await show(<Picker onPick={() => {}} />);
    root.addEventListener('keydown', heard);
    const input = named('Norm') as HTMLInputElement;
    await type(input, '13');
    await key(input, 'Escape');
    expect(input.getAttribute('aria-expanded')).toBe('false');
    expect(input.value).toBe('13');
    await key(input, 'Escape');
    expect(input.value).toBe('');
    expect(heard).not.toHaveBeenCalled();
    await key(input, 'Escape');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('takes a new entry as the last choice, but not one that is listed', async () => {
    const onAdd = vi.fn();
    const { named, all } = await show(<Picker onPick={() => {}} onAdd={onAdd} />);
    const input = named('Norm');
    await type(input, 'Black Lynx');
    await key(input, 'Enter');
    expect(onAdd).toHaveBeenCalledWith('Black Lynx');
    await type(input, '13(c) territory');
    expect(all('[role="option"]').some((option) => option.textContent?.startsWith('Add'))).toBe(false);
  });

  it('says when nothing is found', async () => {
    const { named, has } = await show(<Picker onPick={() => {}} />);
    await type(named('Norm'), 'zzz');
    expect(has('Nothing found for “zzz”.')).toBe(true);
  });
});
