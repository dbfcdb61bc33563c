import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where test runs leave their reports; not in git. */
export const ARTIFACTS = path.join(ROOT, '.artifacts');

/**
 * Runs a program of `node_modules/.bin` in the project's folder and gives its exit code. What it prints is shown as it
 * comes, or goes to a file for a program that prints a report.
 */
export function runProgram(command: readonly string[], outputFile?: string): Promise<number> {
  const [program = '', ...args] = command;
  const child = spawn(path.join(ROOT, 'node_modules', '.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', outputFile ? 'pipe' : 'inherit', 'inherit'],
    // on Windows these programs are .cmd files, which only a shell starts
    shell: process.platform === 'win32',
  });
  if (outputFile) child.stdout?.pipe(createWriteStream(outputFile));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
