import { join } from 'node:path';
import { type Route, type Site, serve } from '../../../scripts/serve.ts';

const html = (body: string): Route => ({ type: 'text/html; charset=utf-8', body });

/** A one-pixel picture: enough for the browser to show an image document. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const SENTENCE =
  'The delegations went on to the next item of the agenda, heard three reports and agreed to meet again in the spring of the year. ';

/** About five million characters, with a citation near its beginning and one at its very end. */
const longPage = (): Route => {
  const paragraph = `<p>${SENTENCE.repeat(8)}</p>\n`;
  const filler = paragraph.repeat(Math.ceil(5_000_000 / (SENTENCE.length * 8)));
  return html(
    `<!doctype html><html lang="en"><title>Five megabytes</title><article><p>This long record on cyberspace opens with the Paris Call.</p>\n${filler}<p>It ends with the Budapest Convention.</p></article></html>`,
  );
};

/** Pages that are made, because a file would be large or binary. */
const ROUTES: Record<string, () => Route> = {
  '/image.png': () => ({ type: 'image/png', body: PIXEL }),
  '/long.html': longPage,
};

/** The test pages and the samples, as one site on this machine. */
export const startSite = (): Promise<Site> =>
  serve({
    folders: [join(import.meta.dirname, 'pages'), join(import.meta.dirname, '..', '..', '..', 'samples')],
    routes: ROUTES,
  });
