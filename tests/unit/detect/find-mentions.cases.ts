/** What is found in one sentence: name of the case, the text, and `surface → agreement` for each mention in order. */
export const CASES: { name: string; text: string; found: string[] }[] = [
  {
    name: 'a full name',
    text: 'They joined the Paris Call for Trust and Security in Cyberspace.',
    found: ['Paris Call for Trust and Security in Cyberspace → paris-call'],
  },
  { name: 'a name over a line break', text: 'the Tallinn Manual\n2.0 says', found: ['Tallinn Manual\n2.0 → tallinn-manual-2'] },
  {
    name: 'the longest name only',
    text: 'the 2015 report of the Group of Governmental Experts was',
    found: ['2015 report of the Group of Governmental Experts → un-gge-2015'],
  },
  { name: 'a plain acronym', text: 'MANRS and the GCSC.', found: ['MANRS → manrs', 'GCSC → gcsc'] },
  { name: 'no acronym inside a word', text: 'XMANRS, MANRSX and GCSCS', found: [] },
  { name: 'a document symbol', text: 'see A/70/174, para. 13', found: ['A/70/174 → un-gge-2015'] },
  { name: 'a symbol stuck to a footnote number', text: 'final report,2A/75/816 of', found: ['A/75/816 → un-oewg-2021-report'] },
  { name: 'a symbol with spaces', text: 'A/ RES/ 73/27', found: ['A/ RES/ 73/27 → unga-73-27'] },
  { name: 'no symbol inside an addendum', text: 'A/70/174/Add.2', found: [] },
  { name: 'a revision is the same document', text: 'A/70/174/Rev.1', found: ['A/70/174 → un-gge-2015'] },
  {
    name: 'a footnote number on a name',
    text: 'the Budapest Convention3 was',
    found: ['Budapest Convention → budapest-convention'],
  },
  { name: 'possessive', text: "the Budapest Convention's articles", found: ['Budapest Convention → budapest-convention'] },
  {
    name: 'French elision',
    text: 'au titre de l’Appel de Paris du 12 novembre 2018',
    found: ['Appel de Paris du 12 novembre 2018 → paris-call'],
  },
  { name: 'Russian cases', text: 'участники Будапештской конвенции', found: ['Будапештской конвенции → budapest-convention'] },
  {
    name: 'Arabic glued conjunction and vowel marks',
    text: 'واتِّفاقيـة بودابست',
    found: ['اتِّفاقيـة بودابست → budapest-convention'],
  },
  { name: 'Arabic glued preposition', text: 'لاتفاقية مالابو', found: ['اتفاقية مالابو → malabo-convention'] },
  {
    name: 'Chinese inside running text',
    text: '他们签署了《布达佩斯公约》和马拉博公约。',
    found: ['布达佩斯公约 → budapest-convention', '马拉博公约 → malabo-convention'],
  },
  { name: 'Japanese with odd middle dots', text: 'タリン･マニュアル2.0は', found: ['タリン･マニュアル2.0 → tallinn-manual-2'] },
  {
    name: 'German compound and genitive',
    text: 'Artikel der Budapest-Konvention und der UN-Cybernormen',
    found: ['Budapest-Konvention → budapest-convention', 'UN-Cybernormen → un-gge-2015'],
  },
  {
    name: 'on is not against',
    text: 'the United Nations Convention against Cybercrime',
    found: ['United Nations Convention against Cybercrime → un-cybercrime-convention'],
  },
  { name: 'a norm by its name', text: 'under norm 13 (f) of the report', found: ['norm 13 (f) → un-gge-2015 gge2015-13f'] },
  { name: 'an ambiguous acronym without context', text: 'The CTA, the SCO and the GGE met; sri lanka.', found: [] },
  { name: 'nothing in nothing', text: '', found: [] },
];
