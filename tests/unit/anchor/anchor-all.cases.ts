/** `before` holds the passage between ⟦ and ⟧; `after` holds it where it must be found, or no brackets where it must be lost. */
type Case = { before: string; after: string; state: 'anchored' | 'moved' | 'lost' };

const filler = (topic: string) =>
  `The committee met again in spring and heard a long report about ${topic}, which its chair called useful. Nobody asked for the floor.`;
const top = ['rivers', 'harbours', 'railways', 'forests'].map(filler).join('\n');
const end = ['schools', 'libraries', 'markets', 'bridges'].map(filler).join('\n');
/** On either side of a passage, more than is kept of its context. */
const long = Array.from({ length: 9 }, (_, i) => filler(`item ${i}`)).join('\n');
const page = (middle: string) => `${top}\n${middle}\n${end}`;

const norm = 'States should not conduct or knowingly support activity that damages critical infrastructure';

export const cases: Record<string, Case> = {
  'stays at its old place': { before: page(`⟦${norm}⟧.`), after: page(`⟦${norm}⟧.`), state: 'anchored' },
  'follows when a paragraph is put in above': {
    before: page(`⟦${norm}⟧.`),
    after: `${filler('weather')}\n${page(`⟦${norm}⟧.`)}`,
    state: 'anchored',
  },
  'is anchored by the same words in other markup': {
    before: page(`We agreed that ⟦${norm}⟧ today.`),
    after: page(
      `We agreed that ⟦${norm.replace('conduct or', 'con\u00adduct\u00a0or').replace('support ', 'support\n')}⟧ today.`,
    ),
    state: 'anchored',
  },
  'is anchored where spaces between blocks went': {
    before: page(`Article 3 ⟦Duty of care and notice of incidents⟧ Article 4`),
    after: page(`Article 3\n⟦Duty of care andnotice of incidents⟧\nArticle 4`),
    state: 'anchored',
  },
  'is moved when words changed': {
    before: page(`We agreed that ⟦${norm}⟧ at any time.`),
    after: page(`We agreed that ⟦${norm.replace('knowingly', 'willingly').replace('activity', 'any act')}⟧ at any time.`),
    state: 'moved',
  },
  'takes a replaced first word into the place': {
    before: page(`We agreed that ⟦neighbours should never attack each other's water supply⟧ at any time.`),
    after: page(`We agreed that ⟦countries should never attack each other's water supply⟧ at any time.`),
    state: 'moved',
  },
  'is lost when its paragraph was deleted': { before: page(`⟦${norm}⟧.`), after: `${top}\n${end}`, state: 'lost' },
  'is lost when its sentence was deleted and its neighbours stayed': {
    before: page(`We met in May. ⟦${norm}.⟧ We shall meet again in June.`),
    after: page('We met in May. We shall meet again in June.'),
    state: 'lost',
  },
  'is lost when another sentence took its place': {
    before: page(`We met in May. ⟦${norm}.⟧ We shall meet again in June.`),
    after: page(
      'We met in May. Visitors are asked to leave their coats and umbrellas at the entrance of the building. We shall meet again in June.',
    ),
    state: 'lost',
  },
  'is lost when a negation went': {
    before: page(`We agreed that ⟦${norm}⟧.`),
    after: page(`We agreed that ${norm.replace('not ', '')}.`),
    state: 'lost',
  },
  'is lost when a negation came': {
    before: page('We agreed that ⟦all of the members will report their incidents to the secretariat⟧.'),
    after: page('We agreed that all of the members will not report their incidents to the secretariat.'),
    state: 'lost',
  },
  'is lost when a Russian negation went': {
    before: page('Мы решили, что ⟦государства не должны поддерживать такую деятельность в сети⟧ отныне.'),
    after: page('Мы решили, что государства должны поддерживать такую деятельность в сети отныне.'),
    state: 'lost',
  },
  'is lost when a Chinese negation went': {
    before: page('我们同意⟦各国不应蓄意允许他人利用其领土使用信息通信技术实施国际不法行为⟧并将继续合作。'),
    after: page('我们同意各国应蓄意允许他人利用其领土使用信息通信技术实施国际不法行为并将继续合作。'),
    state: 'lost',
  },
  'is lost when a French negation went': {
    before: page('Il est convenu que ⟦les États ne devraient pas appuyer sciemment de telles activités⟧ dans ce domaine.'),
    after: page('Il est convenu que les États devraient appuyer sciemment de telles activités dans ce domaine.'),
    state: 'lost',
  },
  'is lost when an Arabic negation went': {
    before: page('اتفقنا على أن ⟦الدول يجب أن لا تدعم هذه الأنشطة الضارة بالبنية التحتية⟧ في أي وقت.'),
    after: page('اتفقنا على أن الدول يجب أن تدعم هذه الأنشطة الضارة بالبنية التحتية في أي وقت.'),
    state: 'lost',
  },
  'is lost when a number changed': {
    before: page('The report says that ⟦the attack of 2015 cut off the power of 225,000 households⟧ in one night.'),
    after: page('The report says that the attack of 2016 cut off the power of 225,000 households in one night.'),
    state: 'lost',
  },
  'keeps a number in another spelling': {
    before: page('The report says that ⟦the attack cut off the power of 225,000 households⟧ in one night.'),
    after: page('The report says that ⟦the attack cut off the power of 225 000 households⟧ in one night.'),
    state: 'moved',
  },
  'is lost when a norm id changed': {
    before: page('In its statement ⟦the delegation endorsed norm 13(f) of the report without reservation⟧ and left.'),
    after: page('In its statement the delegation endorsed norm 13(g) of the report without reservation and left.'),
    state: 'lost',
  },
  'is lost when a name changed': {
    before: page('In the debate ⟦the delegation of France condemned the attack on the hospital⟧ at once.'),
    after: page('In the debate the delegation of Brazil condemned the attack on the hospital at once.'),
    state: 'lost',
  },
  'is lost when a name that opens the sentence changed': {
    before: page('⟦France condemned the attack on the hospital in the strongest terms⟧ at once.'),
    after: page('Brazil condemned the attack on the hospital in the strongest terms at once.'),
    state: 'lost',
  },
  'lets a common word that opens the sentence change': {
    before: page(
      '⟦Yesterday the members condemned the attack on the hospital in the strongest terms⟧ at once. It was yesterday.',
    ),
    after: page(
      '⟦Today the members condemned the attack on the hospital in the strongest terms⟧ at once. It was yesterday, not today.',
    ),
    state: 'moved',
  },
  'tells an edited passage from a twin that looks better': {
    before: `${page(`Delegation A said that ⟦${norm}⟧ against banks anywhere.`)}\nDelegation B said that ${norm} against hospitals anywhere.`,
    after: `${page(`Delegation A said that ⟦${norm.replace('activity', 'acts')}⟧ against banks anywhere.`)}\nDelegation B said that ${norm} against hospitals anywhere.`,
    state: 'moved',
  },
  'is lost when only its twin is left': {
    before: `${page(`Delegation A said that ⟦${norm}⟧ against banks anywhere.`)}\nDelegation B said that ${norm} against hospitals anywhere.`,
    after: `${page('')}\nDelegation B said that ${norm} against hospitals anywhere.`,
    state: 'lost',
  },
  'is lost among twins that nothing tells apart': {
    before: `${norm}\n⟦${norm}⟧\n${norm}`,
    after: `A word.\n${norm}\n${norm}`,
    state: 'lost',
  },
  'is told from a twin right beside it by all that stands around, in other markup': {
    before: `${top}\n⟦Sponsored by the harbour of the city⟧\nSponsored by the harbour of the city\n${end}`,
    after: `${top.replaceAll('\n', ' ')}\n⟦Sponsored by\nthe harbour of the city⟧ Sponsored by the harbour of the city\n${end}`,
    state: 'anchored',
  },
  'is lost when it went from beside its twin': {
    before: `${top}\n⟦Sponsored by the harbour of the city⟧\nSponsored by the harbour of the city\n${end}`,
    after: `${top}\nSponsored by the harbour of the city\n${end}`,
    state: 'lost',
  },
  'is told from a twin that overlaps it': {
    before: `${long}\nlist: ⟦] ... ] ... ] ... ]⟧ ... ] ... ] and so on\n${long}`,
    after: `${long}\nlist: ⟦]\n... ] ... ] ... ]⟧ ... ] ... ] and so on\n${long}`,
    state: 'anchored',
  },
  'is found in another paragraph order': {
    before: `${top}\nWe agreed that ⟦${norm}⟧ at any time.\n${end}`,
    after: `${end}\n${top}\nWe agreed that ⟦${norm}⟧ at any time.`,
    state: 'anchored',
  },
  'is shown for a person to confirm where all its surroundings are others': {
    before: `The first speaker thanked the host for the warm welcome.\n⟦${norm}⟧\nLunch was served in the garden.`,
    after: `Many pages away, an appendix begins with older papers.\n⟦${norm}⟧\nMaps and tables follow after that.`,
    state: 'moved',
  },
  'is lost on a page in another language': {
    before: page(`We agreed that ⟦${norm}⟧ at any time.`),
    after: 'Nous sommes convenus que les États ne devraient pas mener ni appuyer une activité qui endommage une infrastructure.',
    state: 'lost',
  },
  'is lost on an empty page': { before: page(`⟦${norm}⟧`), after: '', state: 'lost' },
  'a comma beside changed words stays outside, as it was': {
    before:
      'The ministers met on Tuesday.\n⟦Valmeria condemns the intrusion into the networks of the regional hospital in the strongest terms⟧, and calls on all States to act.\nThe meeting ended at noon.',
    after:
      'The ministers met on Tuesday.\n⟦Valmeria condemns the intrusion into the networks of the regional hospital in strong terms⟧, and calls on all States to act.\nThe meeting ended at noon.',
    state: 'moved',
  },
};
