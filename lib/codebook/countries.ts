/**
 * ISO 3166-1 alpha-2 codes of those who can speak as a state: the 193 members of the United Nations, and below them
 * the few others that make or are named in statements. Names come from `Intl.DisplayNames` in the reader's language.
 * The list takes no side on anybody's status: it is a way to write a name once.
 */
const UN_MEMBERS = [
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ',
  'DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP',
  'KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI',
  'NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL',
  'TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW',
];

/**
 * Observer states of the UN (PS, VA), states in free association (CK, NU), and HK, MO, TW as ISO has them.
 * XK is Kosovo: not in ISO, which leaves X codes to users, but so written by the EU, the IMF and the Unicode CLDR.
 */
const OTHERS = 'CK HK MO NU PS TW VA XK';

export const countryCodes: readonly string[] = [...UN_MEMBERS, OTHERS].flatMap((line) => line.split(' ')).sort();

const known: ReadonlySet<string> = new Set(countryCodes);

/** Whether `code` (two capitals) is one of `countryCodes`. */
export const isCountryCode = (code: string): boolean => known.has(code);
