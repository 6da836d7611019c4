import type { VocabularyData } from '../schema.ts';

export const speechAct = {
  label: { en: 'What the speaker does', fr: 'Ce que fait le locuteur' },
  source: 'accusation as a practice after Finnemore and Hollis; implementation after the UNIDIR national survey; own list',
  terms: [
    {
      id: 'affirms',
      label: { en: 'affirms', fr: 'affirme' },
      definition: {
        en: 'Says again that an existing norm or the framework applies or matters.',
        fr: 'Redit qu’une norme existante ou le cadre s’applique ou compte.',
      },
      example: { en: '“International law applies in cyberspace, and the agreed norms guide us.”' },
      nearMiss: { en: 'with new content it interprets.', fr: 'avec un contenu nouveau, c’est interpréter.' },
    },
    {
      id: 'commits',
      label: { en: 'commits', fr: 's’engage' },
      definition: {
        en: 'Binds its own conduct from now on, for instance by signing or joining.',
        fr: 'Lie sa propre conduite à venir, par exemple en signant ou en adhérant.',
      },
      example: { en: '“We will not attack hospitals by cyber means.”' },
      nearMiss: {
        en: 'for what was already done, reports implementation.',
        fr: 'pour ce qui est déjà fait, c’est rendre compte de la mise en œuvre.',
      },
    },
    {
      id: 'reports_implementation',
      label: { en: 'reports implementation', fr: 'rend compte de la mise en œuvre' },
      definition: {
        en: 'Describes what it has done to put a norm into effect.',
        fr: 'Décrit ce qui a été fait pour donner effet à une norme.',
      },
      example: { en: '“Since 2022 a law obliges our hospitals to report incidents.”' },
      nearMiss: { en: 'a promise commits.', fr: 'une promesse, c’est s’engager.' },
    },
    {
      id: 'interprets',
      label: { en: 'interprets', fr: 'interprète' },
      definition: {
        en: 'Says what a norm covers, or how it is to be applied.',
        fr: 'Dit ce que couvre une norme, ou comment elle s’applique.',
      },
      example: { en: '“In our view critical infrastructure includes medical research.”' },
      nearMiss: { en: 'repeating the norm only affirms.', fr: 'répéter la norme, c’est seulement affirmer.' },
    },
    {
      id: 'proposes',
      label: { en: 'proposes', fr: 'propose' },
      definition: {
        en: 'Asks for something new, such as a norm, an extension or a treaty.',
        fr: 'Demande du nouveau, comme une norme, une extension ou un traité.',
      },
      example: { en: '“A new norm should protect the systems of humanitarian organisations.”' },
      nearMiss: { en: 'explaining an existing norm interprets.', fr: 'expliquer une norme existante, c’est interpréter.' },
    },
    {
      id: 'condemns',
      label: { en: 'condemns', fr: 'condamne' },
      definition: {
        en: 'Disapproves of a kind of conduct or a trend, without an identified case.',
        fr: 'Désapprouve un genre de comportement ou une tendance, sans cas identifié.',
      },
      example: { en: '“We condemn ransomware attacks on hospitals, wherever they happen.”' },
      nearMiss: { en: 'with an identified case it calls out.', fr: 'avec un cas identifié, c’est dénoncer.' },
    },
    {
      id: 'calls_out',
      label: { en: 'calls out', fr: 'dénonce' },
      definition: {
        en: 'Objects in public to identified conduct, whether or not an actor is named.',
        fr: 'S’oppose publiquement à un comportement identifié, que l’auteur soit nommé ou non.',
      },
      example: { en: '“The attack on the hospital of Brno in March is unacceptable.”' },
      nearMiss: { en: 'blame without objection attributes.', fr: 'imputer sans s’opposer, c’est attribuer.' },
    },
    {
      id: 'attributes',
      label: { en: 'attributes', fr: 'attribue' },
      definition: {
        en: 'Says that a certain actor is responsible for identified conduct.',
        fr: 'Dit qu’un acteur donné est responsable d’un comportement identifié.',
      },
      example: { en: '“The service concludes that unit X was behind the campaign of 2020.”' },
      nearMiss: { en: 'objecting without blame calls out.', fr: 's’opposer sans imputer, c’est dénoncer.' },
    },
    {
      id: 'demands_action',
      label: { en: 'demands action', fr: 'demande d’agir' },
      definition: { en: 'Asks somebody else to stop or to act.', fr: 'Demande à un autre de cesser ou d’agir.' },
      example: { en: '“We call on the country concerned to stop those who act from its soil.”' },
      nearMiss: { en: 'a duty of its own commits.', fr: 'son propre devoir, c’est s’engager.' },
    },
    {
      id: 'announces_response',
      label: { en: 'announces a response', fr: 'annonce une réponse' },
      definition: {
        en: 'States a measure it takes because of the conduct, such as sanctions or charges.',
        fr: 'Énonce une mesure prise à cause du comportement, comme des sanctions ou des poursuites.',
      },
      example: { en: '“Today we list six persons and two entities.”' },
      nearMiss: { en: 'asking others to act demands action.', fr: 'demander à d’autres d’agir, c’est demander d’agir.' },
    },
    {
      id: 'denies',
      label: { en: 'denies', fr: 'nie' },
      definition: {
        en: 'Rejects an accusation, for itself or for the accused.',
        fr: 'Rejette une accusation, pour soi ou pour l’accusé.',
      },
      example: { en: '“These accusations are false; we had no part in it.”' },
      nearMiss: { en: 'contesting the norm or the proof disputes.', fr: 'contester la norme ou la preuve, c’est contester.' },
    },
    {
      id: 'disputes',
      label: { en: 'disputes', fr: 'conteste' },
      definition: {
        en: 'Contests a norm, its meaning, its status, the forum or the standard of proof.',
        fr: 'Met en cause une norme, son sens, son statut, l’enceinte ou le niveau de preuve.',
      },
      example: { en: '“The so-called norm on due diligence does not bind anybody.”' },
      nearMiss: { en: 'rejecting the facts alone denies.', fr: 'rejeter seulement les faits, c’est nier.' },
    },
    {
      id: 'other',
      label: { en: 'other', fr: 'autre' },
      definition: { en: 'None of these. Say in the note what it is.', fr: 'Rien de tout cela. Dites dans la note ce que c’est.' },
      example: { none: '“Other” is what the terms above do not cover.' },
      nearMiss: { none: 'Any of the terms above.' },
    },
  ],
  since: '0.1.0',
} as const satisfies VocabularyData;
