/**
 * The outcome of something that may fail in an expected way (a bad file, a full disk, a passage that is gone).
 * Expected failures are values; only what nobody foresaw is thrown.
 */
export type Result<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
