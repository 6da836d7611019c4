import { z } from 'zod';
import { Id, Instant, LanguageTag } from '../../model/common.ts';
import { OwnAgreement, OwnNorm } from '../../model/own-agreement.ts';
import { idOf, slugOf, term, urn } from './context.ts';
import { withoutAbsent } from './nodes.ts';

const is = z.literal;
const of = OwnAgreement.shape;

const Iri = (path: string) =>
  z.string().refine((iri) => iri.startsWith(`normscope:${path}/`), { error: `must be "normscope:${path}/" and an id` });
const Urn = z.string().refine((iri) => iri.startsWith('urn:uuid:') && Id.safeParse(idOf(iri)).success, {
  error: 'must be "urn:uuid:" and a UUID',
});

const NormNode = z.strictObject({
  id: Iri('norm'),
  type: is('normscope:Norm'),
  'normscope:number': OwnNorm.shape.number,
  name: OwnNorm.shape.label,
  'normscope:gist': OwnNorm.shape.gist,
  'normscope:commonName': OwnNorm.shape.commonNames,
  'normscope:theme': z.array(Iri('theme')),
});

/** An own agreement in a file; under the IRI by which annotations refer to it. */
export const AgreementNode = z.strictObject({
  id: Iri('agreement'),
  type: is('normscope:Agreement'),
  name: of.name,
  'normscope:short': of.short,
  'normscope:kind': of.kind,
  'normscope:issuer': of.issuer,
  'normscope:adopted': of.adopted,
  'normscope:names': z
    .array(z.strictObject({ language: LanguageTag, 'normscope:form': z.array(z.string()) }))
    .refine((names) => new Set(names.map(({ language }) => language)).size === names.length, { error: 'has a language twice' }),
  'normscope:acronym': z.array(z.strictObject({ 'normscope:form': z.string(), 'normscope:context': z.array(z.string()) })),
  'normscope:link': of.links,
  'normscope:symbol': of.symbols,
  'normscope:officialUrl': of.url,
  'normscope:norm': z.array(NormNode),
  'normscope:lastNorm': of.lastNorm,
  creator: Urn,
  created: Instant,
  modified: Instant,
  'normscope:deleted': Instant.optional(),
});
export type AgreementNode = z.infer<typeof AgreementNode>;

/** Languages in the order of their codes: a record has its keys in any order, the file has one. */
export const agreementNode = (own: OwnAgreement): AgreementNode => ({
  id: term('agreement', own.id),
  type: 'normscope:Agreement',
  name: own.name,
  'normscope:short': own.short,
  'normscope:kind': own.kind,
  'normscope:issuer': own.issuer,
  'normscope:adopted': own.adopted,
  'normscope:names': Object.entries(own.names)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, forms]) => ({ language, 'normscope:form': forms })),
  'normscope:acronym': own.acronyms.map(({ form, context }) => ({ 'normscope:form': form, 'normscope:context': context })),
  'normscope:link': own.links,
  'normscope:symbol': own.symbols,
  'normscope:officialUrl': own.url,
  'normscope:norm': own.norms.map((norm) => ({
    id: term('norm', norm.id),
    type: 'normscope:Norm',
    'normscope:number': norm.number,
    name: norm.label,
    'normscope:gist': norm.gist,
    'normscope:commonName': norm.commonNames,
    'normscope:theme': norm.themes.map((theme) => term('theme', theme)),
  })),
  'normscope:lastNorm': own.lastNorm,
  creator: urn(own.coderId),
  created: own.createdAt,
  modified: own.updatedAt,
  'normscope:deleted': own.deletedAt,
});

/** Not parsed yet: that the parts fit together is for `OwnAgreement` to say. */
export const agreementOf = (node: AgreementNode): OwnAgreement =>
  withoutAbsent({
    id: slugOf(node.id),
    name: node.name,
    short: node['normscope:short'],
    kind: node['normscope:kind'],
    issuer: node['normscope:issuer'],
    adopted: node['normscope:adopted'],
    names: Object.fromEntries(node['normscope:names'].map((one) => [one.language, one['normscope:form']])),
    acronyms: node['normscope:acronym'].map((one) => ({ form: one['normscope:form'], context: one['normscope:context'] })),
    links: node['normscope:link'],
    symbols: node['normscope:symbol'],
    url: node['normscope:officialUrl'],
    norms: node['normscope:norm'].map((norm) => ({
      id: slugOf(norm.id),
      number: norm['normscope:number'],
      label: norm.name,
      gist: norm['normscope:gist'],
      commonNames: norm['normscope:commonName'],
      themes: norm['normscope:theme'].map(slugOf),
    })),
    lastNorm: node['normscope:lastNorm'],
    coderId: idOf(node.creator),
    createdAt: node.created,
    updatedAt: node.modified,
    deletedAt: node['normscope:deleted'],
  });
