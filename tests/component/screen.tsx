import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

/** Renders into the page as an entry point does, and finds things as a person would: by role and words. */
export async function show(screen: ComponentChildren) {
  const root = document.createElement('div');
  document.body.append(root);
  document.documentElement.lang = 'en';
  document.title = 'Test';
  await act(() => render(screen, root));
  const again = (next: ComponentChildren) => act(() => render(next, root));
  return { root, again, ...queries(root) };
}

const NAMED = 'button, a, input, select, textarea, summary, [role="option"], [role="combobox"]';

/** The accessible name, near enough for finding things; axe judges whether it is right. */
function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-labelledby');
  const label =
    element.getAttribute('aria-label') ??
    (labelled ? document.getElementById(labelled)?.textContent : undefined) ??
    (element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : undefined) ??
    element.closest('label')?.textContent ??
    element.textContent;
  return (label ?? '').replace(/\s+/g, ' ').trim();
}

export function queries(root: Element) {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const named = (name: string | RegExp, selector = NAMED): HTMLElement => {
    const found = all(selector).filter((element) =>
      typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
    );
    const [first] = found;
    if (!first) throw new Error(`Nothing named ${name}; there are: ${all(selector).map(nameOf).join(' | ')}`);
    return first;
  };
  return {
    all,
    named,
    has: (text: string) => (root.textContent ?? '').includes(text),
    press: (name: string | RegExp, selector?: string) => act(() => named(name, selector).click()),
    field: (name: string) => root.querySelector<HTMLElement>(`[data-field="${name}"]`) as HTMLElement,
  };
}

export const type = (input: Element, text: string) =>
  act(() => {
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

export const key = (target: Element, name: string, more: KeyboardEventInit = {}) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));
  });

/** Lets promises and timers of zero run. */
export const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** No violations, colours aside: happy-dom computes none; the browser tests look at those. */
export async function checkAccessibility(root: Element): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    resultTypes: ['violations'],
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}
