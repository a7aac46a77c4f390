import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Waits for a server that listens before it knows its pages. */
async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Vitest puts the values of `import.meta.env` into the environment, where Astro would find them. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:BASE_URL|DEV|MODE|PROD|SSR|VITEST.*)$/.test(name),
  ),
);

test('npm run dev shows pages, data files and the search as the built site does', async () => {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [path.join(root, 'scripts', 'dev.ts'), '--port', String(port)],
    { cwd: root, stdio: 'ignore', env: { ...environment, NODE_ENV: '', SITE_URL: '' } },
  );
  try {
    const at = (name: string): Promise<Response> => fetch(`http://127.0.0.1:${port}${name}`);
    await untilReady(`http://127.0.0.1:${port}/`);
    const home = await at('/');
    expect(home.status).toBe(200);
    expect(await home.text()).toContain('有据');
    for (const name of ['/data/reports.json', '/indicators/gdp.csv', '/search-data/head.bin'])
      expect([name, (await at(name)).status]).toEqual([name, 200]);
    expect((await at('/nothing-is-here/')).status).toBe(404);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}, 120_000);
