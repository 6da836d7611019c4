import type { FoundActor } from '../actors/find-actors.ts';
import { isCountryCode } from '../codebook/countries.ts';
import { pressSites, siteList } from './site-list.ts';

/** What is known of a site. `speaker` is who "we" is there. */
export type Site = {
  host: string;
  authority?: string;
  venue?: string;
  capacity?: string;
  speaker?: Pick<FoundActor, 'actor' | 'name'>;
  press?: true;
};

const known = new Map<string, Site>();
for (const line of siteList.trim().split('\n')) {
  const [host = '', ...said] = line.split(' ');
  const [authority, venue, capacity, speaker] = said.map((word) => (word === '-' ? undefined : word));
  known.set(host, {
    host,
    ...(authority === undefined ? {} : { authority }),
    ...(venue === undefined ? {} : { venue }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(speaker === undefined ? {} : { speaker: { actor: speaker, name: speaker.slice(speaker.indexOf(':') + 1) } }),
  });
}
for (const host of pressSites.split(' ')) known.set(host, { host, venue: 'press_media', press: true });

/** Endings that only governments get, and the state by their last part. */
const OFFICIAL = /(?:^|\.)(?:gov|gob|gouv|govt|go|gub|gv|mil|gc|admin)\.([a-z]{2})$|(?:^|\.)gov$|(?:^|\.)mil$/;
const MINISTRY = /(?:^|\.)(?:mfa|mofa|mea|mae|minrel|cancilleria|exteriores|diplomatie|mid)\./;
const MISSION = /(?:^|\.)(?:mission|mision|un|onu|pmun)\.|un-mission|newyork|new-york/;

/** The site of an address; undefined when nothing is known of it, so that a person is asked. */
export function siteOf(url: string | undefined): Site | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  const [, folder = ''] = pathname.split('/');
  const parts = host.split('.');
  for (let from = 0; from < parts.length - 1; from++) {
    const domain = parts.slice(from).join('.');
    const site = known.get(`${domain}/${folder}`) ?? known.get(domain);
    // "gov.uk" is itself a site, and the ending of others that are not it.
    if (site && (from === 0 || !OFFICIAL.test(`x.${domain}`) || parts.length - from > 2)) return named(site);
  }
  return official(host);
}

function official(host: string): Site | undefined {
  const match = OFFICIAL.exec(host);
  if (!match) return undefined;
  const code = match[1] === undefined ? 'US' : match[1] === 'uk' ? 'GB' : match[1].toUpperCase();
  const capacity = MINISTRY.test(host) ? 'foreign_ministry' : MISSION.test(host) ? 'mission_delegation' : undefined;
  return named({
    host,
    authority: 'official_primary',
    venue: 'national_release',
    ...(capacity === undefined ? {} : { capacity }),
    ...(isCountryCode(code) ? { speaker: { actor: `iso:${code}`, name: code } } : {}),
  });
}

const english = new Intl.DisplayNames(['en'], { type: 'region' });

/** A state's name in English. */
export const nameOfState = (code: string): string => english.of(code) ?? code;

/** With the name of the speaker as to be shown. */
function named(site: Site): Site {
  const { speaker } = site;
  if (!speaker?.actor.startsWith('iso:')) return site;
  return { ...site, speaker: { ...speaker, name: nameOfState(speaker.actor.slice(4)) } };
}

/** Whether a passage stands in the press, in quotation marks or not. */
export const isQuotedWhole = (text: string): boolean =>
  /^["“«„「].{20,}["”»“」][.,]?$/su.test(text.trim()) || /["“«„「][^"”»“」]{20,}["”»“」]/u.test(text);
