import { expect } from 'vitest';
import type { Tab, View } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { paintedWords, pressAdder } from './page.ts';
import { answerNothingStated, shown } from './panel.ts';
import { saveForm } from './tag-form.ts';

/** Selects words by mouse and saves them as norm evidence without stating anything; done when they are painted. */
export async function tagAsEvidence(page: Tab, panel: View, words: string): Promise<void> {
  expect(await page.selectText(words)).toBe(words);
  await saveSelected(page, panel, words);
}

/** The same with words that are selected already. */
export async function saveSelected(page: Tab, panel: View, words: string): Promise<void> {
  await pressAdder(page, 'evidence');
  await until('the form of these words', async () => (await panel.text()).includes(words));
  await shown(panel, '.tag-form');
  await answerNothingStated(panel);
  await saveForm(panel);
  await until('paint', async () => (await paintedWords(page, 'evidence')).includes(words));
}
