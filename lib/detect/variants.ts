/** Spellings that each language writes now one way, now the other. Both directions hold. */
const SPELLINGS: Record<string, [RegExp, string][]> = {
  en: [
    [/\bbehaviour/gi, 'behavior'],
    [/\bbehavior\b/gi, 'behaviour'],
    [/\bdefence/gi, 'defense'],
    [/\bdefense/gi, 'defence'],
    [/\bprogramme\b/gi, 'program'],
    [/\borganisation/gi, 'organization'],
    [/\borganization/gi, 'organisation'],
    [/^United Nations /, 'UN '],
    [/^UN /, 'United Nations '],
    [/ UN /, ' United Nations '],
    [/\bStates\b/g, 'State'],
    [/\bhealthcare\b/gi, 'health care'],
    [/\binformation and communications? technologies\b/gi, 'ICTs'],
  ],
  fr: [
    [/technologies de l['’]information et (?:de la communication|des communications)/g, 'TIC'],
    [/de l'ONU/g, 'des Nations unies'],
    [/des Nations unies/g, "de l'ONU"],
    [/\bl['’]internet/gi, 'Internet'],
  ],
  es: [
    [/de la ONU/g, 'de las Naciones Unidas'],
    [/de las Naciones Unidas/g, 'de la ONU'],
    [/\bConvenio\b/g, 'Convención'],
    [/(?:las )?[Tt]ecnologías de la [Ii]nformación y (?:de )?las [Cc]omunicaciones/g, 'las TIC'],
    [/\bsobre (?:la|el|los|las) /g, 'sobre '],
    [/\bde Internet/g, 'de la Internet'],
  ],
  pt: [
    [/da ONU/g, 'das Nações Unidas'],
    [/das Nações Unidas/g, 'da ONU'],
    [/\bsobre (?:o|a|os|as) /g, 'sobre '],
    [/\bCibercrime/g, 'Crime Cibernético'],
    [/cibercrime/g, 'crime cibernético'],
  ],
  de: [
    [/\bVereinten Nationen/g, 'UN'],
    [/(?<=(?:^|\s)\S{3,})e(?=\s)/g, 'en'],
    [/(?<=(?:^|\s)\S{3,})e(?=\s)/g, 'er'],
    [/(?<=(?:^|\s)\S{4,})er(?=\s)/g, 'en'],
    [/(?<=(?:^|\s)\S{4,})er(?=\s)/g, 'e'],
    [/(?<=(?:^|\s)\S{4,})es(?=\s)/g, 'en'],
    [/(?<=(?:^|\s)\S{4,})es(?=\s)/g, 'e'],
  ],
  zh: [
    [/网络/g, '网路'],
    [/信息/g, '资讯'],
    [/软件/g, '软体'],
  ],
  ar: [
    [/السيبراني/g, 'الإلكتروني'],
    [/الإلكتروني/g, 'السيبراني'],
    [/الفضاء السيبراني/g, 'الفضاء الإلكتروني'],
  ],
};

/** A form and the other ways its language may write it, each change alone and all of the first kind together. */
export function variantsOf(form: string, language: string): string[] {
  const variants = new Set([form]);
  for (const [pattern, other] of SPELLINGS[language] ?? []) {
    for (const variant of [...variants].slice(0, MOST)) variants.add(variant.replace(pattern, other));
  }
  return [...variants].slice(0, MOST);
}

/** Enough for the names there are; a bound keeps a person's own long names from multiplying. */
const MOST = 6;
