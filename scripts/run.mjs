/**
 * Every npm script starts here, on any Node from 20: brings what is missing
 * (packages, a new enough Node) and hands over to scripts/<command>.ts.
 * Plain JavaScript, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);
const stampFile = path.join(root, 'node_modules', '.installed');
const localNode = path.join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Node versions that Astro and Vitest accept and that run TypeScript as it is. */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 18);
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Whether `npm ci` or `npm install` ran since the lock file changed. */
function isInstalledByHand() {
  const installed = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

/** Installs the locked packages when node_modules is absent or belongs to another lock file. */
function install() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const stamp = createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  if (isInstalledByHand()) return;
  process.stderr.write('Installing packages (first run, about a minute) …\n');
  // `ci` refuses a lock file made where the registry lacked the packages of other platforms (npm 11);
  // `install` takes the same versions, and --no-save leaves the lock file as it is
  const attempts = [['ci'], ['install', '--no-save']];
  const isInstalled = attempts.some(
    (attempt, index) =>
      spawnSync('npm', [...attempt, '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: root,
        stdio: index === attempts.length - 1 ? ['ignore', 2, 'inherit'] : 'ignore',
        shell: process.platform === 'win32',
      }).status === 0,
  );
  if (!isInstalled)
    fail(
      'package-lock.json:1: packages could not be installed — check the network and run the command again',
    );
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

const script = path.join(root, 'scripts', `${command}.ts`);
if (!existsSync(script))
  fail(`scripts/run.mjs:1: there is no command "${command}" — see the README for the list`);
install();
const node = isNewEnough(process.version) ? process.execPath : localNode;
if (!existsSync(node))
  fail(
    'package.json:1: Node 24 is missing — install Node ≥ 24, or allow the install script of the package "node"',
  );

const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
  cwd: process.cwd(),
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [path.dirname(node), path.join(root, 'node_modules', '.bin'), process.env.PATH].join(
      path.delimiter,
    ),
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
