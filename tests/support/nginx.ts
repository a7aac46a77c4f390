import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';

const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** An nginx, installed from Debian's packages if there is none. */
function ensureNginx(): string {
  const find = (): string | undefined =>
    [process.env['NGINX_PATH'] ?? '', ...places].find((file) => file !== '' && existsSync(file));
  const found = find();
  if (found) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light'], {
    stdio: 'ignore',
    env,
  });
  const installed = find();
  if (!installed) throw new Error('nginx is missing: install it, or set NGINX_PATH to it');
  return installed;
}

export interface Nginx {
  /** Without a trailing slash. */
  readonly address: string;
  stop(): void;
}

/** Serves a folder by scripts/hosting/nginx.conf with only the lines marked "yours" changed. */
export async function startNginx(
  dir: string,
  change: (config: string) => string = (config) => config,
): Promise<Nginx> {
  const program = ensureNginx();
  const port = await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const site = change(readFileSync(path.join(root, 'scripts', 'hosting', 'nginx.conf'), 'utf8'))
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/server_name example\.org;/, 'server_name localhost;')
    .replace(/root \/var\/www\/youju;/, `root ${dir};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${home}/${kind};`)
    .join('\n');
  writeFileSync(path.join(home, 'site.conf'), site);
  writeFileSync(
    path.join(home, 'nginx.conf'),
    `daemon off; master_process off; pid ${home}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${temporary}\ninclude ${home}/site.conf; }\n`,
  );
  const child = spawn(program, ['-p', home, '-c', path.join(home, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (child.exitCode !== null || attempt > 100) throw new Error(`nginx did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    stop: () => {
      child.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
