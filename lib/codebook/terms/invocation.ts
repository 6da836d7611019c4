import type { VocabularyData } from '../schema.ts';

export const invocation = {
  label: { en: 'How the norm is invoked', fr: 'Façon d’invoquer la norme' },
  ordered: true,
  source: 'own five steps: EuRepoC records no norm behind a response',
  terms: [
    {
      id: 'none',
      label: { en: 'No norm', fr: 'Aucune norme' },
      definition: {
        en: 'The conduct is described without any judgement of it.',
        fr: 'Le comportement est décrit sans aucun jugement.',
      },
      example: { en: '“The hospital was offline for two days.”' },
      nearMiss: { en: 'any word of blame: judgement only' },
    },
    {
      id: 'evaluative',
      label: { en: 'Judgement only', fr: 'Jugement seul' },
      definition: {
        en: 'It is called unacceptable, irresponsible or the like, without a norm or law.',
        fr: 'Il est dit inacceptable, irresponsable ou semblable, sans norme ni droit.',
      },
      example: { en: '“This attack was reckless and unacceptable.”' },
      nearMiss: { en: '“contrary to international law”: framework in general' },
    },
    {
      id: 'generic_framework',
      label: { en: 'Framework in general', fr: 'Cadre en général' },
      definition: {
        en: 'Points to “international law” or “the norms” as a whole, without saying which.',
        fr: 'Renvoie au « droit international » ou aux « normes » dans leur ensemble, sans dire lesquelles.',
      },
      example: { en: '“This is at odds with responsible state behaviour in cyberspace.”' },
      nearMiss: { en: 'says what states should not do: norm in other words' },
    },
    {
      id: 'paraphrased_norm',
      label: { en: 'Norm in other words', fr: 'Norme en d’autres mots' },
      definition: {
        en: 'Gives the content of a certain norm without its name or number.',
        fr: 'Donne le contenu d’une norme précise sans son nom ni son numéro.',
      },
      example: { en: '“States should not let their territory be used for such acts.”' },
      nearMiss: { en: 'gives a number or accepted name: norm cited' },
    },
    {
      id: 'cited_norm',
      label: { en: 'Norm cited', fr: 'Norme citée' },
      definition: {
        en: 'Names the norm, by number or by an accepted name.',
        fr: 'Nomme la norme, par son numéro ou un nom reconnu.',
      },
      example: { en: '“This runs against norm 13(f) of the 2015 report.”' },
      nearMiss: { en: 'names only the report or the framework: framework in general' },
    },
  ],
  since: '0.1.0',
} as const satisfies VocabularyData;
