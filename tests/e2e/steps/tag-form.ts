import type { View } from '../driver/types.ts';

/** A speaker, alleged actor, incident or norm: typed, and the first entry offered is taken. */
const pick = async (panel: View, field: string, words: string): Promise<void> => {
  await panel.fill(`[data-field="${field}"] [role=combobox]`, words);
  await panel.waitFor((name) => document.querySelector(`[data-field="${name}"] [role=option]`) !== null, field);
  await panel.press('Enter');
};

/** A term of the codebook by its id; the box is covered by its label, which is what a person presses. */
const choose = async (panel: View, field: string, term: string): Promise<void> => {
  await panel.click(`[data-field="${field}"] label:has(> input[value="${term}"])`);
  await panel.waitFor(
    (at, value) => document.querySelector<HTMLInputElement>(`[data-field="${at}"] input[value="${value}"]`)?.checked,
    field,
    term,
  );
};

export type EvidenceAnswers = { speaker: string; act: string; norm: string; invocation: string };

export async function fillEvidence(panel: View, answers: EvidenceAnswers): Promise<void> {
  await pick(panel, 'speakers', answers.speaker);
  await choose(panel, 'evidence.speechActs', answers.act);
  await pick(panel, 'evidence.norms', answers.norm);
  await choose(panel, 'evidence.invocation', answers.invocation);
}

export type ViolationAnswers = { speaker: string; incident: string; alleged: string; sector: string; norm: string };

export async function fillViolation(panel: View, answers: ViolationAnswers): Promise<void> {
  await pick(panel, 'speakers', answers.speaker);
  await pick(panel, 'violation.incident', answers.incident);
  await pick(panel, 'violation.allegedActors', answers.alleged);
  await pick(panel, 'violation.sectors', answers.sector);
  await pick(panel, 'violation.norms', answers.norm);
}

/** Presses "save" and waits until the form is gone. */
export async function saveForm(panel: View): Promise<void> {
  await panel.click('.tag-form button[type=submit]');
  await panel.waitFor(() => document.querySelector('.tag-form') === null);
}
