/** A file as one may tamper with it: any path, any value. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to write what no type allows.
type File = any;

type Case = {
  change?: (file: File) => void;
  text?: (text: string) => string;
  problem: string;
  /** Path in the file, joined by dots, where a field is to blame. */
  at?: string;
  detail?: string;
};

const first = (file: File) => file.agreements[0];
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const field = (at: string, problem: string, change: (file: File) => void, detail = ''): Case => ({ change, problem, at, detail });

/** One thing wrong with each. */
export const brokenAgreements: Record<string, Case> = {
  'an empty file': { text: () => '', problem: 'not_json' },
  'a web page': { text: () => '<!doctype html>', problem: 'not_json' },
  'a cut file': { text: (text) => text.slice(0, -20), problem: 'not_json' },
  'a file larger than 5 MB': { text: (text) => `${text}${' '.repeat(5 * 1024 * 1024)}`, problem: 'too_large' },
  'too many levels': { change: (file) => (first(file).names = deep(20)), problem: 'too_deep' },
  'a million levels': { text: () => '['.repeat(1_000_000), problem: 'not_json' },
  'a key that reaches for prototypes': {
    text: (text) => text.replace('"name":', '"__proto__": {"name": "x"}, "name":'),
    problem: 'forbidden_key',
    detail: 'agreements[0].__proto__',
  },
  'a prototype of everything': { text: (text) => text.replace('{', '{"__proto__": {},'), problem: 'forbidden_key' },
  'a language that is a prototype': {
    text: (text) => text.replace('"es":', '"__proto__":'),
    problem: 'forbidden_key',
    detail: 'agreements[0].names.__proto__',
  },
  null: { text: () => 'null', problem: 'not_ours' },
  'a list': { text: (text) => `[${text}]`, problem: 'not_ours' },
  'an export of tags': { text: () => '{"type":"AnnotationCollection"}', problem: 'not_ours' },
  'a later version': { change: (file) => (file.version = 2), problem: 'unknown_version', detail: '2' },
  'no version': { change: (file) => delete file.version, problem: 'unknown_version' },
  'an unknown field of the file': field('', 'unknown_field', (file) => (file.author = 'x'), 'author'),
  'no agreements': field('agreements', 'missing', (file) => delete file.agreements),
  'agreements that are no list': field('agreements', 'list', (file) => (file.agreements = { a: 1 })),
  'too many agreements': field('agreements', 'too_many', (file) => (file.agreements = Array(1_001).fill(first(file))), '1000'),
  'an agreement that is a text': field('agreements.0', 'object', (file) => (file.agreements = ['Quito'])),
  'an agreement that is null': field('agreements.0', 'object', (file) => (file.agreements = [null])),
  'no id': field('agreements.0.id', 'missing', (file) => delete first(file).id),
  'an id of the catalogue': field('agreements.0.id', 'id', (file) => (first(file).id = 'paris-call')),
  'an id with capitals': field('agreements.0.id', 'id', (file) => (first(file).id = 'own-Quito')),
  'the same id twice': field(
    'agreements.1.id',
    'twice',
    (file) => file.agreements.push(structuredClone(first(file))),
    'own-quito',
  ),
  'no name': field('agreements.0.name', 'missing', (file) => delete first(file).name),
  'an empty name': field('agreements.0.name', 'empty', (file) => (first(file).name = '')),
  'a name of blanks': field('agreements.0.name', 'line', (file) => (first(file).name = '   ')),
  'a name of signs': field('agreements.0.name', 'line', (file) => (first(file).name = '—!')),
  'a name of two lines': field('agreements.0.name', 'line', (file) => (first(file).name = 'Quito\nCharter')),
  'a name that is a number': field('agreements.0.name', 'text', (file) => (first(file).name = 7)),
  'a name of a book': field('agreements.0.name', 'too_long', (file) => (first(file).name = 'x'.repeat(301)), '300'),
  'no short name': field('agreements.0.short', 'missing', (file) => delete first(file).short),
  'an unknown kind': field('agreements.0.kind', 'kind', (file) => (first(file).kind = 'poem')),
  'a date in words': field('agreements.0.adopted', 'date', (file) => (first(file).adopted = 'March 2026')),
  'a month that is none': field('agreements.0.adopted', 'date', (file) => (first(file).adopted = '2026-13')),
  'an official page that runs script': field('agreements.0.url', 'address', (file) => (first(file).url = 'javascript:alert(1)')),
  'an official page without a scheme': field('agreements.0.url', 'address', (file) => (first(file).url = 'quito.example')),
  'names that are a list': field('agreements.0.names', 'object', (file) => (first(file).names = ['Quito'])),
  'a language that is none': field('agreements.0.names', 'language', (file) => (first(file).names = { '1': ['x'] }), '1'),
  'a language with a text instead of a list': field('agreements.0.names.es', 'list', (file) => (first(file).names.es = 'Carta')),
  'a language without a name': field('agreements.0.names.es', 'empty', (file) => (first(file).names.es = [])),
  'an empty name in a language': field('agreements.0.names.es.0', 'empty', (file) => (first(file).names.es = [''])),
  'an acronym that is a text': field('agreements.0.acronyms.0', 'object', (file) => (first(file).acronyms = ['QCCN'])),
  'an acronym without its form': field('agreements.0.acronyms.0.form', 'missing', (file) => delete first(file).acronyms[0].form),
  'context words in one text': field(
    'agreements.0.acronyms.1.context',
    'list',
    (file) => (first(file).acronyms[1].context = 'clinic'),
  ),
  'a link with a scheme': field('agreements.0.links.0', 'link', (file) => (first(file).links = ['https://quito.example'])),
  'a link to everything': field('agreements.0.links.0', 'link', (file) => (first(file).links = ['example'])),
  'a link with a blank': field('agreements.0.links.0', 'link', (file) => (first(file).links = ['quito.example/a b 7'])),
  'a symbol that is a number': field('agreements.0.symbols.0', 'text', (file) => (first(file).symbols = [70])),
  'a norm without an id': field('agreements.0.norms.0.id', 'missing', (file) => delete first(file).norms[0].id),
  'a norm of another agreement': field('agreements.0.norms.0.id', 'norm_id', (file) => (first(file).norms[0].id = 'gge2015-13f')),
  'two norms with one id': field('agreements.0.norms.1.id', 'twice', (file) => (first(file).norms[1].id = 'own-quito-1')),
  'a norm without a title': field('agreements.0.norms.1.label', 'missing', (file) => delete first(file).norms[1].label),
  'a norm with an unknown field': field(
    'agreements.0.norms.0',
    'unknown_field',
    (file) => (first(file).norms[0].text = 'x'),
    'text',
  ),
  'a theme that is none': field(
    'agreements.0.norms.0.themes.1',
    'theme',
    (file) => (first(file).norms[0].themes[1] = 'magic'),
    'magic',
  ),
  'too many norms': field(
    'agreements.0.norms',
    'too_many',
    (file) =>
      (first(file).norms = Array.from({ length: 201 }, (_, i) => ({ ...first(file).norms[0], id: `own-quito-${i + 1}` }))),
    '200',
  ),
  'an owner, which a file has not': field('agreements.0', 'unknown_field', (file) => (first(file).coderId = 'x'), 'coderId'),
};
