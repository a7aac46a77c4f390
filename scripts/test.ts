/**
 * npm test: everything that proves the archive. Type check, lint, format, then the unit, golden,
 * property, built-site and real-browser tests. Ends with one line `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readArgs } from './lib/args.ts';
import { ensureChrome } from './lib/chrome.ts';
import { main } from './lib/main.ts';
import { root } from './lib/paths.ts';

const results = path.join(root, '.cache', 'tests.json');

interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

await main(async () => {
  readArgs('test', {});
  process.env['CHROME_PATH'] = ensureChrome();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['TZ'] = 'Asia/Shanghai';
  const [types, [lint, format]] = await Promise.all([
    check('types', 'astro', ['check', '--minimumSeverity', 'warning']),
    check('lint', 'eslint', ['.', '--max-warnings', '0']).then(async (ok) => [
      ok,
      await check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    ]),
  ]);
  const checks = [types, lint, format];
  const tests = vitest();
  const passed = checks.filter(Boolean).length + tests.passed;
  const failed = checks.length - checks.filter(Boolean).length + tests.failed;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function binary(tool: string): string {
  return path.join(root, 'node_modules', '.bin', tool);
}

/** Runs a tool beside others; what it says is printed when it has ended. */
async function check(name: string, tool: string, args: string[]): Promise<boolean> {
  const started = performance.now();
  const child = spawn(binary(tool), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => said.push(text));
  const [status] = (await once(child, 'close')) as [number | null];
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(Buffer.concat(said));
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  return status === 0;
}

/** A file that fails before its first test, and a runner that dies, count as one failure each. */
function vitest(): { passed: number; failed: number } {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const { status } = spawnSync(
    binary('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    { cwd: root, stdio: 'inherit' },
  );
  const ok = status === 0;
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(results, 'utf8')) as VitestResults;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}
