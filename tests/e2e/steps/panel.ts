import type { View } from '../driver/types.ts';

/** By place in the document, not by words: the same in every language. */
export const KIND_TOGGLE = {
  evidence: '.kind-option-evidence',
  violation: '.kind-option-violation',
};

/** Makes the open form about these kinds and no other. */
export async function setKinds(panel: View, wanted: { evidence: boolean; violation: boolean }): Promise<void> {
  const isOn = (kind: string) =>
    panel.evaluate((option) => document.querySelector<HTMLInputElement>(`${option} input`)?.checked ?? false, kind);
  // Switched on before off: the last one cannot be switched off.
  for (const on of [true, false])
    for (const kind of ['evidence', 'violation'] as const)
      if (wanted[kind] === on && (await isOn(KIND_TOGGLE[kind])) !== on) {
        await panel.click(KIND_TOGGLE[kind]);
        await panel.waitFor(
          (option, checked) => document.querySelector<HTMLInputElement>(`${option} input`)?.checked === checked,
          KIND_TOGGLE[kind],
          on,
        );
      }
}

/** Waits for an element to be there, or to be gone. */
export const shown = (view: View, selector: string) =>
  view.waitFor((wanted) => document.querySelector(wanted)?.checkVisibility({ visibilityProperty: true }) ?? false, selector);
export const gone = (view: View, selector: string) =>
  view.waitFor((unwanted) => document.querySelector(unwanted) === null, selector);

const UNANSWERED = '.tag-form .missing:not(:has([aria-pressed="true"]))';

/** Answers "not stated" to every question that has no answer; the words do not matter then. */
export async function answerNothingStated(panel: View): Promise<void> {
  const left = () => panel.evaluate((unanswered) => document.querySelectorAll(unanswered).length, UNANSWERED);
  for (let count = await left(); count > 0; count = await left()) {
    await panel.click(`${UNANSWERED} button:nth-of-type(2)`);
    await panel.waitFor((unanswered, before) => document.querySelectorAll(unanswered).length < before, UNANSWERED, count);
  }
}

/** Presses Tab until the focus is on an element that fits, as a person without a mouse does. */
export async function tabTo(view: View, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await view.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await view.press('Tab');
  }
  throw new Error(`No way by Tab to ${selector}.`);
}
