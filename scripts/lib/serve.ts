import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { openFolders } from '../../src/publish/hosting.ts';

export interface StaticServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Media types that say how the text is written, or that lists of types lack. */
const types: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.parquet': 'application/vnd.apache.parquet',
};

const open = new RegExp(`^/(?:${openFolders.join('|')})/`);

function setHeaders(response: ServerResponse, pathname: string): void {
  const type = types[path.extname(pathname)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  if (open.test(pathname)) response.setHeader('Access-Control-Allow-Origin', '*');
}

/**
 * Serves a built site on the loopback interface as a static host would.
 * Port 0 takes any free one. Rejects with EADDRINUSE where the port is taken.
 */
export function serve(dir: string, base = '/', port = 0): Promise<StaticServer> {
  const files = sirv(dir, { dev: true, etag: true, gzip: true, brotli: true, setHeaders });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const address = url.slice(base.length - 1);
    request.url = address.startsWith('/f/') ? '/f/' : address; // short addresses, as scripts/hosting does
    files(request, response, () => answerMissing(dir, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${actual}${base}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answerMissing(dir: string, response: ServerResponse): void {
  let page = '404';
  try {
    page = readFileSync(path.join(dir, '404.html'), 'utf8');
  } catch {
    // a folder that is no whole site
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
