import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { PageFunction, View } from '../driver/types.ts';

/** Everything axe knows that is true for all screens, the size of targets too, which it leaves out unless asked. */
const OPTIONS: RunOptions = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };

/** What the source of axe leaves in a page. */
type WithAxe = { axe?: { run(options: RunOptions): Promise<AxeResults> } };

/** As a function's text it is run by the browser's protocol: the policy of extension pages lets no other script in. */
const source = new Function(axe.source) as PageFunction<[], void>;

/** Violations, each with the elements it stands for. */
export async function axeViolations(view: View): Promise<string[]> {
  if (!(await view.evaluate(() => 'axe' in globalThis))) await view.evaluate(source);
  return view.evaluate(async (options) => {
    const results = await (globalThis as WithAxe).axe?.run(options);
    if (!results) return ['axe is not there'];
    return results.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.html.slice(0, 140)} (${node.any[0]?.message ?? ''})`).join(' | ')}`,
    );
  }, OPTIONS);
}
