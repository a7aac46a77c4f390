/**
 * npm test: everything that proves the archive. Type check, lint, format, then the unit, golden,
 * property, built-site and real-browser tests. Ends with one line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChrome } from './lib/chrome.ts';
import { main } from './lib/main.ts';
import { root } from './lib/paths.ts';

const results = path.join(root, '.cache', 'tests.json');

interface VitestResults {
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

await main(() => {
  process.env['CHROME_PATH'] = ensureChrome();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['TZ'] = 'Asia/Shanghai';
  const checks = [
    check('types', 'astro', ['check', '--minimumSeverity', 'warning']),
    check('lint', 'eslint', ['.', '--max-warnings', '0']),
    check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  ];
  const tests = vitest();
  const passed = checks.filter(Boolean).length + tests.passed;
  const failed = checks.length - checks.filter(Boolean).length + tests.failed;
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function run(tool: string, args: string[]): boolean {
  const bin = path.join(root, 'node_modules', '.bin', tool);
  return spawnSync(bin, args, { cwd: root, stdio: 'inherit' }).status === 0;
}

function check(name: string, tool: string, args: string[]): boolean {
  const started = performance.now();
  const ok = run(tool, args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  return ok;
}

/** A file that fails before its first test, and a runner that dies, count as one failure each. */
function vitest(): { passed: number; failed: number } {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const ok = run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]);
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(results, 'utf8')) as VitestResults;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(1, failed) };
}
