import { z } from 'zod';

// zod 4 compiles schemas with `new Function` unless told not to; extension pages forbid that by CSP.
z.config({ jitless: true });

/** A record's id: UUIDv7, made on the device that creates the record. */
export const Id = z.uuid();

/** An id of the catalogue (agreement, norm) or of the codebook (term): lower case, digits, `-` and `_`. */
export const Slug = z.string().regex(/^[a-z0-9][a-z0-9_-]*$/, 'lower-case letters, digits, "-" and "_" only');

/** A moment in UTC with milliseconds: `2026-11-23T19:00:00.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 });

/** A calendar date that may be known only to the year or month: `2020`, `2020-04` or `2020-04-17`. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');

/** An address that a person can open: http or https only. */
export const WebUrl = z.url({ protocol: /^https?$/ });

/** BCP 47 language tag as the page gives it: `fr`, `pt-BR`. */
export const LanguageTag = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);

/** SHA-256 in lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Free text typed by a person. The limit (UTF-16 units) keeps a record under what an endpoint accepts. */
export const Note = z.string().max(20_000);
