import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** A page that is made, not read from a file. */
export type Route = { type: string; body: string | Uint8Array };

export type Site = {
  /** `http://127.0.0.1:PORT/` */
  address: string;
  /** The address of a page by its path. */
  url: (path: string) => string;
  close: () => Promise<void>;
};

type SiteOptions = {
  /** Folders that are searched one after the other. */
  folders: string[];
  routes?: Record<string, () => Route>;
};

/** Serves folders on 127.0.0.1, at a port the system chooses. */
export async function serve({ folders, routes = {} }: SiteOptions): Promise<Site> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const { type, body } = routes[path]?.() ?? (await fromFolders(folders, path)) ?? NOT_FOUND;
    response.writeHead(type === NOT_FOUND.type ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    url: (path) => new URL(path, address).href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const NOT_FOUND: Route = { type: 'text/plain; charset=us-ascii', body: 'not found' };

async function fromFolders(folders: string[], path: string): Promise<Route | undefined> {
  const name = normalize(path.endsWith('/') ? `${path}index.html` : path);
  for (const folder of folders) {
    const file = join(folder, name);
    if (!file.startsWith(folder + sep)) continue;
    const body = await readFile(file).catch(() => undefined);
    if (body) return { type: TYPES[extname(file)] ?? 'application/octet-stream', body };
  }
  return undefined;
}
