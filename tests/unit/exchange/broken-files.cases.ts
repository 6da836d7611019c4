import { MAX_DEPTH } from '../../../lib/exchange/read-json.ts';
import { id } from './sample-records.ts';

/** A file as one may tamper with it: any path, any value. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to write what no type allows.
type File = any;

type Case = { change?: (file: File) => void; text?: (text: string) => string; problem: string; says: string };

const tag = (file: File, i = 0) => file.first.items[i];
const urn = (n: number) => `urn:uuid:${id(n)}`;
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

/** One thing wrong with each; `says` is part of "place: detail". */
export const brokenFiles: Record<string, Case> = {
  'an empty file': { text: () => '', problem: 'not_json', says: 'is not JSON' },
  'a web page': { text: () => '<!doctype html>', problem: 'not_json', says: 'is not JSON' },
  'a cut file': { text: (text) => text.slice(0, -40), problem: 'not_json', says: 'is not JSON' },
  'a number': { text: () => '42', problem: 'not_ours', says: 'is not an AnnotationCollection' },
  null: { text: () => 'null', problem: 'not_ours', says: 'is not an AnnotationCollection' },
  'a list': { text: (text) => `[${text}]`, problem: 'not_ours', says: 'is not an AnnotationCollection' },
  'somebody else’s collection': {
    change: (file) => delete file['normscope:formatVersion'],
    problem: 'not_ours',
    says: 'that Normscope exported',
  },
  'a single annotation': {
    change: (file) => (file.type = 'Annotation'),
    problem: 'not_ours',
    says: 'is not an AnnotationCollection',
  },
  'a later version': {
    change: (file) => (file['normscope:formatVersion'] = '99'),
    problem: 'unknown_version',
    says: 'normscope:formatVersion: is "99"; this Normscope reads "1", "2", "3"',
  },
  'a version that is no text': {
    change: (file) => (file['normscope:formatVersion'] = { a: 1 }),
    problem: 'unknown_version',
    says: 'is {"a":1}',
  },
  'too many levels': {
    change: (file) => (file.extra = deep(MAX_DEPTH)),
    problem: 'too_deep',
    says: 'extra[0][0]: is nested more than 16',
  },
  'a key that reaches for prototypes': {
    text: (text) => text.replace('"total"', '"__proto__": {"total": 2}, "total"'),
    problem: 'forbidden_key',
    says: '__proto__: is a key that no export has',
  },
  'a key that reaches for a constructor': {
    change: (file) => (tag(file, 1).target.constructor = 1),
    problem: 'forbidden_key',
    says: 'first.items[1].target.constructor',
  },
  'another context': {
    change: (file) => (file['@context'][0] = 'https://evil.example/'),
    problem: 'invalid',
    says: '@context: is not the context',
  },
  'a wrong total': { change: (file) => (file.total = 3), problem: 'invalid', says: 'total: is 3, but there are 2 items' },
  'a page of another collection': { change: (file) => (file.first.partOf = urn(1)), problem: 'invalid', says: 'first.partOf' },
  'a second page': { change: (file) => (file.first.id = 'https://x.example/2'), problem: 'invalid', says: 'first.id' },
  'a page without items': { change: (file) => delete file.first.items, problem: 'invalid', says: 'first.items: ' },
  'an unknown key': {
    change: (file) => (tag(file).stars = 5),
    problem: 'invalid',
    says: 'first.items[0]: Unrecognized key: "stars"',
  },
  'no target': { change: (file) => delete tag(file).target, problem: 'invalid', says: 'first.items[0].target: ' },
  'one selector only': {
    change: (file) => tag(file).target.selector.pop(),
    problem: 'invalid',
    says: 'first.items[0].target.selector',
  },
  'an empty quote': {
    change: (file) => (tag(file).target.selector[0].exact = ''),
    problem: 'invalid',
    says: 'first.items[0].target.selector[0].exact: ',
  },
  'an end before its start': {
    change: (file) => (tag(file).target.selector[1].end = 3),
    problem: 'invalid',
    says: 'first.items[0].target.selector[1]: end must be after start',
  },
  'a broken position': {
    change: (file) => (tag(file).target.selector[1].start = 1.5),
    problem: 'invalid',
    says: 'first.items[0].target.selector[1].start',
  },
  'an address that runs script': {
    change: (file) => (tag(file).target.source = 'javascript:alert(1)'),
    problem: 'invalid',
    says: 'first.items[0].target.source: ',
  },
  'a source that runs script': {
    change: (file) => (file['normscope:source'][0]['normscope:url'] = 'javascript:alert(1)'),
    problem: 'invalid',
    says: 'normscope:source[0].normscope:url: ',
  },
  'a target of another address': {
    change: (file) => (tag(file).target.source = 'https://b.example/'),
    problem: 'invalid',
    says: 'first.items[0].target.source: is not the address of',
  },
  'a target read at another time': {
    change: (file) => (tag(file).target.state.sourceDate = '2020-01-01T00:00:00.000Z'),
    problem: 'invalid',
    says: 'first.items[0].target.state.sourceDate: is not the time',
  },
  'a date that is none': {
    change: (file) => (tag(file).created = 'yesterday'),
    problem: 'invalid',
    says: 'first.items[0].created: ',
  },
  'an id that is none': {
    change: (file) => (tag(file).id = '7'),
    problem: 'invalid',
    says: 'first.items[0].id: must be "urn:uuid:"',
  },
  'no codebook': {
    change: (file) => (tag(file).conformsTo = 'https://other.example/'),
    problem: 'invalid',
    says: 'first.items[0].conformsTo: must be "normscope:codebook/"',
  },
  'an unknown field': {
    change: (file) => (tag(file).body[1]['normscope:field'] = 'mood'),
    problem: 'invalid',
    says: 'first.items[0].body[1].normscope:field: ',
  },
  'a norm that is no term': {
    change: (file) => (tag(file).body[5].source = 'normscope:norm/13 (f)'),
    problem: 'invalid',
    says: 'first.items[0].body[5].source: must be "normscope:norm/"',
  },
  'a state of three letters': {
    change: (file) => (tag(file).body[1].source = 'normscope:state/FRA'),
    problem: 'invalid',
    says: 'first.items[0].body[1].source: must be "normscope:state/"',
  },
  'no kind': { change: (file) => tag(file).body.shift(), problem: 'invalid', says: 'first.items[0].body: kind' },
  'two kinds': {
    change: (file) => tag(file).body.unshift(tag(file, 1).body[0]),
    problem: 'invalid',
    says: 'first.items[0].body: "kind" has more than one value',
  },
  'a value beside a reason for having none': {
    change: (file) => tag(file).body.push(tag(file, 1).body[4]),
    problem: 'invalid',
    says: 'first.items[0].body: "sectors" has more than one value',
  },
  'two reasons for one field': {
    change: (file) => tag(file)['normscope:missing'].push(tag(file)['normscope:missing'][0]),
    problem: 'invalid',
    says: 'first.items[0].body: "sectors" has more than one value',
  },
  'a field of the other kind': {
    change: (file) => tag(file).body.push(tag(file, 1).body[2]),
    problem: 'invalid',
    says: 'first.items[0].body: Unrecognized key: "incident"',
  },
  'an incident without its name': {
    change: (file) => delete tag(file, 1).body[2].label,
    problem: 'invalid',
    says: 'first.items[1].body: incident',
  },
  'a suggestion said twice': {
    change: (file) => tag(file)['normscope:prefill'].push(tag(file)['normscope:prefill'][0]),
    problem: 'invalid',
    says: 'first.items[0].normscope:prefill: names a field twice',
  },
  'the same tag twice': {
    change: (file) => (tag(file, 1).id = tag(file).id),
    problem: 'duplicate_id',
    says: `first.items[1].id: ${urn(5)} stands in the file before`,
  },
  'the same source twice': {
    change: (file) => file['normscope:source'].push(file['normscope:source'][0]),
    problem: 'duplicate_id',
    says: 'normscope:source[1].id',
  },
  'the same actor twice': {
    change: (file) => file['normscope:actor'].push(file['normscope:actor'][0]),
    problem: 'duplicate_id',
    says: 'normscope:actor[1].id',
  },
  'two passages under one id': {
    change: (file) => (tag(file, 1).target.selector[0].exact = 'other words'),
    problem: 'duplicate_id',
    says: `first.items[1].target.id: ${urn(2)} stands in the file before, with another content`,
  },
  'a source that is not there': {
    change: (file) => (file['normscope:source'] = []),
    problem: 'dangling_reference',
    says: `first.items[0].target.normscope:sourceRecord: refers to ${urn(1)}`,
  },
  'an actor that is not there': {
    change: (file) => (file['normscope:actor'] = []),
    problem: 'dangling_reference',
    says: `first.items[1].body: refers to ${id(3)}`,
  },
  'an incident that is not there': {
    change: (file) => (file['normscope:incident'] = []),
    problem: 'dangling_reference',
    says: `first.items[1].body: refers to ${id(4)}`,
  },
};
