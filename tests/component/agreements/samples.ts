import type { OwnAgreement } from '../../../lib/model/own-agreement.ts';

const at = '2026-11-23T10:00:00.000Z';

/** An agreement that the person of a test added. */
export const lima = (changes: Partial<OwnAgreement> = {}): OwnAgreement => ({
  id: 'own-lima',
  name: 'Lima Pledge on Laboratories',
  short: 'Lima Pledge',
  kind: 'declaration',
  issuer: 'Laboratories of Peru',
  adopted: '2026-03',
  names: { es: ['Compromiso de Lima'] },
  acronyms: [{ form: 'LPL', context: ['laboratory', 'pledge'] }],
  links: ['lima.example/pledge'],
  symbols: ['LP/1'],
  url: 'https://lima.example/pledge',
  norms: [
    {
      id: 'own-lima-2',
      number: 'II',
      label: 'Spare laboratories',
      gist: 'Nobody attacks them.',
      commonNames: ['lab norm'],
      themes: ['botnets'],
    },
  ],
  lastNorm: 4,
  coderId: '4f6c1d2e-93b7-4f0a-8f0e-2a5d1c7b9e10',
  createdAt: at,
  updatedAt: at,
  ...changes,
});
