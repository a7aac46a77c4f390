/** Real web servers that serve a folder by the examples of scripts/hosting. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/lib/paths.ts';

export interface Host {
  /** Without a trailing slash. */
  readonly address: string;
  stop(): void;
}

/** Starts a server for a folder; `change` may adapt the example, as a user would. */
export type StartHost = (dir: string, change?: (example: string) => string) => Promise<Host>;

/** By scripts/hosting/nginx.conf with only the lines marked "yours" changed. */
export const startNginx: StartHost = async (dir, change = (example) => example) => {
  const program = ensureProgram('nginx', 'nginx-light');
  const port = await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const site = change(example('nginx.conf'))
    .replace(/listen 80;/, `listen 127.0.0.1:${port};`)
    .replace(/server_name example\.org;/, 'server_name localhost;')
    .replace(/root \/var\/www\/youju;/, `root ${dir};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${home}/${kind};`)
    .join('\n');
  writeFileSync(path.join(home, 'site.conf'), site);
  const config = path.join(home, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; master_process off; pid ${home}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${temporary}\ninclude ${home}/site.conf; }\n`,
  );
  return start(program, ['-p', home, '-c', config, '-e', 'stderr'], { home, port });
};

/** By scripts/hosting/Caddyfile with address and root changed, without certificates. */
export const startCaddy: StartHost = async (dir, change = (example) => example) => {
  const program = ensureProgram('caddy', 'caddy');
  const port = await freePort();
  const home = mkdtempSync(path.join(tmpdir(), 'caddy-'));
  const config = path.join(home, 'Caddyfile');
  const site = change(example('Caddyfile'))
    .replace(/^example\.org \{/m, `http://127.0.0.1:${port} {`)
    .replace(/root \* \/var\/www\/youju/, `root * ${dir}`);
  writeFileSync(config, `{\n\tadmin off\n\tauto_https off\n}\n\n${site}`);
  return start(program, ['run', '--adapter', 'caddyfile', '--config', config], { home, port });
};

const example = (name: string): string =>
  readFileSync(path.join(root, 'scripts', 'hosting', name), 'utf8');

/** Where a server's program is, installed from Debian's packages if it is nowhere. */
export function ensureProgram(name: string, debianPackage: string): string {
  const variable = `${name.toUpperCase()}_PATH`;
  const folders = [
    '/usr/sbin',
    '/usr/bin',
    '/usr/local/sbin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ];
  const find = (): string | undefined =>
    [process.env[variable] ?? '', ...folders.map((folder) => `${folder}/${name}`)].find(
      (file) => file !== '' && existsSync(file),
    );
  const found = find();
  if (found) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
    stdio: 'ignore',
    env,
  });
  const installed = find();
  if (!installed) throw new Error(`${name} is missing: install it, or set ${variable} to it`);
  return installed;
}

async function start(
  program: string,
  args: readonly string[],
  { home, port }: { home: string; port: number },
): Promise<Host> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
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
    if (child.exitCode !== null || attempt > 200)
      throw new Error(`${path.basename(program)} did not start: ${said}`);
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
