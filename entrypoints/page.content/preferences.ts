import { paintMentions, showAdder } from '../../lib/settings/settings.ts';

/** What a person switched off in the options, as far as pages show it. */
export type Preferences = { paintMentions: boolean; showAdder: boolean };

/** The preferences as they are at any moment; `changed` is called when one changes. Until they are read, the usual ones hold. */
export function followPreferences(changed: () => void, signal: AbortSignal): Preferences {
  const now: Preferences = { paintMentions: true, showAdder: true };
  const follow = (name: keyof Preferences, setting: typeof paintMentions) => {
    const take = (value: boolean) => {
      if (now[name] === value) return;
      now[name] = value;
      changed();
    };
    void setting.getValue().then(take);
    signal.addEventListener('abort', setting.watch(take));
  };
  follow('paintMentions', paintMentions);
  follow('showAdder', showAdder);
  return now;
}
