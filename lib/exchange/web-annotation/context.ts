/**
 * Raised when a reader of the old version would lose or misread something. Old versions stay readable for ever. A file is
 * written as the lowest version that can hold it: `2` only with a person's own agreements, `3` only with reviews of passages, with
 * the element around a passage, or with a passage that was taken from another text of its page than the first.
 */
export const FORMAT_VERSIONS = ['1', '2', '3'] as const;
export type FormatVersion = (typeof FORMAT_VERSIONS)[number];

/**
 * The W3C context, and our own words under a prefix. `oa:assessing` needs its prefix: the Recommendation has the
 * motivation, the context file at that address has only its older name "reviewing".
 */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    normscope: 'https://w3id.org/normscope/ns#',
    'normscope:sourceRecord': { '@type': '@id' },
    'normscope:url': { '@type': '@id' },
    'normscope:canonicalUrl': { '@type': '@id' },
  },
] as const;

export const MOTIVATION = ['oa:assessing', 'classifying'] as const;

/** Without a version: the same records must give the same file, whoever writes it. */
export const GENERATOR = { id: 'https://w3id.org/normscope', type: 'Software', name: 'Normscope' } as const;

/** The IRI of a record. */
export const urn = (id: string): string => `urn:uuid:${id}`;
export const idOf = (iri: string): string => iri.slice('urn:uuid:'.length);

/** The IRI of a term of codebook or catalogue, as a compact IRI: `normscope:norm/gge2015-13f`. */
export const term = (path: string, slug: string): string => `normscope:${path}/${slug}`;
export const slugOf = (iri: string): string => iri.slice(iri.indexOf('/') + 1);
