import type { FoundUse } from './scan-names.ts';

/** A hit that counts: where (UTF-16 units, end exclusive), what for, and why. */
export type Decision = { start: number; end: number; found: FoundUse; why: string };
