import { expect, test } from 'vitest';
import { pageKey } from '../../../lib/model/page-key.ts';

const cases: Record<string, [visited: string, key: string]> = {
  'drops the fragment': ['https://a.example/x#part', 'https://a.example/x'],
  'drops tracking parameters': ['https://a.example/x?utm_source=m&id=4&fbclid=z', 'https://a.example/x?id=4'],
  'drops click ids and campaigns of other tools': [
    'https://a.example/x?gbraid=1&pk_cid=2&oft_id=3&id=4',
    'https://a.example/x?id=4',
  ],
  'keeps what some site may mean by its content': ['https://a.example/x?ref=2&source=3', 'https://a.example/x?ref=2&source=3'],
  'keeps every other parameter as written': ['https://a.example/x?q=%C3%A9+b&p=12345', 'https://a.example/x?q=%C3%A9+b&p=12345'],
  'keeps a parameter that only resembles tracking': ['https://a.example/x?gclids=1', 'https://a.example/x?gclids=1'],
};

for (const [name, [visited, key]] of Object.entries(cases)) {
  test(`pageKey ${name}`, () => expect(pageKey(visited)).toBe(key));
}

test('pageKey refuses what is not an address', () => expect(() => pageKey('not an address')).toThrow(TypeError));
