import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaticServer } from '../../scripts/lib/serve.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { fill, scratch } from '../support/command.ts';

let server: StaticServer;
beforeAll(async () => {
  const site = scratch();
  fill(site, {
    'index.html': '<p>首页',
    '404.html': '<p>没有这一页',
    'f/index.html': '<p>短地址',
    'llms.txt': '有据',
    'data/figures.csv': 'id\n',
    'data/figures.parquet': 'PAR1',
    'indicators/jobs.csv': 'id\n',
  });
  server = await serve(site);
});
afterAll(() => server.close());

const get = (address: string): Promise<Response> => fetch(server.address + address);

test('texts are sent as UTF-8 and every file with its type', async () => {
  const types = await Promise.all(
    ['', 'llms.txt', 'data/figures.csv', 'data/figures.parquet'].map(async (address) =>
      (await get(address)).headers.get('content-type'),
    ),
  );
  expect(types).toEqual([
    'text/html;charset=utf-8',
    'text/plain; charset=utf-8',
    'text/csv; charset=utf-8',
    'application/vnd.apache.parquet',
  ]);
});

test('a page that is not there is answered with the site’s page and 404', async () => {
  const response = await get('reports/nothing/');
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('<p>没有这一页');
});

test('short addresses are all one page, and other sites may read the data', async () => {
  expect(await (await get('f/a-2024.f12')).text()).toBe('<p>短地址');
  expect((await get('indicators/jobs.csv')).headers.get('access-control-allow-origin')).toBe('*');
  expect((await get('llms.txt')).headers.get('access-control-allow-origin')).toBeNull();
});
