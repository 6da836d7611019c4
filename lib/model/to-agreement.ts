import type { Agreement } from './agreement.ts';
import type { OwnAgreement } from './own-agreement.ts';

/** Names that hold in every language stand under the code for "undetermined". */
const ANY_LANGUAGE = 'und';

/** The same as the catalogue writes it, so that everything that knows the catalogue knows it too. */
export function toAgreement(own: OwnAgreement): Agreement {
  const inUse = own.deletedAt === undefined;
  return {
    id: own.id,
    name: own.name,
    short: own.short,
    kind: own.kind,
    hardLaw: own.kind === 'treaty',
    issuer: own.issuer,
    stakeholders: [],
    adopted: own.adopted ?? '',
    status: '',
    symbols: own.symbols,
    urls: own.url === undefined ? [] : [own.url],
    names: { ...own.names, [ANY_LANGUAGE]: [...new Set([own.name, own.short, ...(own.names[ANY_LANGUAGE] ?? [])])] },
    acronyms: own.acronyms.map(({ form, context }) =>
      context.length > 0 ? { form, ambiguous: true, needsContext: context } : { form, ambiguous: false },
    ),
    links: own.links,
    notMatches: [],
    core: false,
    verified: false,
    norms: own.norms.map(({ id, number, label, gist, commonNames, themes }) => ({
      id,
      number,
      label,
      gist: gist || label,
      themes,
      polarity: 'unspecified',
      healthcareRelevance: 'unspecified',
      keywords: {},
      source: own.name,
      commonNames,
      contextOnly: [],
    })),
    ...(inUse ? {} : { retired: true }),
  };
}
