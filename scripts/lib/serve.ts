import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface StaticServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback interface as a static host would.
 * Port 0 takes any free one. Rejects with EADDRINUSE where the port is taken.
 */
export function serve(dir: string, base = '/', port = 0): Promise<StaticServer> {
  const files = sirv(dir, { dev: true, etag: true, gzip: true, brotli: true });
  const missing = sirv(dir, { dev: true, single: '404.html' });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    const path = url.slice(base.length - 1);
    request.url = path.startsWith('/f/') ? '/f/' : path; // short addresses, as scripts/hosting does
    files(request, response, () => {
      response.statusCode = 404;
      missing(request, response, () => void response.end('404'));
    });
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
