import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LISTS = ['granted_permissions', 'active_permissions', 'runtime_granted_permissions'];

type PermissionSet = { explicit_host?: string[]; scriptable_host?: string[] };
type Settings = Record<string, PermissionSet>;

/**
 * Writes optional host permissions into the profile of a stopped browser: the browser's own question cannot be answered by
 * a driver, and this is the record that a "yes" would leave.
 */
export async function grantOrigins(profile: string, extensionId: string, origins: string[]): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8'));
  const settings: Settings | undefined = preferences.extensions?.settings?.[extensionId];
  if (!settings) throw new Error('The profile does not know the extension yet.');
  for (const list of LISTS) {
    const set = settings[list] ?? {};
    settings[list] = { ...set, explicit_host: [...new Set([...(set.explicit_host ?? []), ...origins])] };
  }
  await writeFile(file, JSON.stringify(preferences));
}
