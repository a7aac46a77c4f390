import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import sirv from 'sirv';

export interface CountingServer {
  readonly address: string;
  /** Bytes sent so far, headers included, whoever asked: page or worker. */
  sent(): number;
  close(): Promise<void>;
}

/** Serves a folder on the loopback interface, compressed where a `.br` or `.gz` lies beside the file. */
export async function countingServer(dir: string): Promise<CountingServer> {
  const files = sirv(dir, { dev: true, gzip: true, brotli: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  const open = new Set<Socket>();
  let closed = 0;
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      closed += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => [...open].reduce((sum, { bytesWritten }) => sum + bytesWritten, closed),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
