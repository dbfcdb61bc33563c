import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { waitFor } from './waitFor';

/**
 * Ends the whole browser as a crash would. Then lets puppeteer put the profile's files back, which it does when the
 * process is gone: a new launch with the same profile would otherwise race with it.
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) throw new Error('this browser has no process of its own');
  await killTree(child.pid);
  await browser.close().catch(() => {
    // it cannot say goodbye any more
  });
}

/**
 * SIGKILL for a process, its process group and everything it started, as a crash or a pulled plug would end it:
 * nothing gets to write its last words.
 */
async function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  const pids = [pid, ...descendants(pid)];
  for (const target of [-pid, ...pids]) signal(target);
  await waitFor('the browser processes to be gone', () => runningAmong(pids).length === 0);
}

function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

interface ProcessRow {
  pid: number;
  parent: number;
  isZombie: boolean;
}

function processes(): ProcessRow[] {
  return process.platform === 'linux' ? linuxProcesses() : listedProcesses();
}

/** From /proc, since small containers have no `ps`. */
function linuxProcesses(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
        // the name before it is in brackets and may hold anything
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return [{ pid: Number(entry), parent: Number(parent), isZombie: state === 'Z' }];
      } catch {
        return []; // ended meanwhile
      }
    });
}

function listedProcesses(): ProcessRow[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [pid, parent, stat] = line.trim().split(/\s+/);
      return pid && parent && stat
        ? [{ pid: Number(pid), parent: Number(parent), isZombie: stat.startsWith('Z') }]
        : [];
    });
}

function descendants(root: number): number[] {
  const rows = processes();
  const found = [root];
  for (const parent of found) found.push(...rows.filter((row) => row.parent === parent).map((row) => row.pid));
  return found.slice(1);
}

/** A killed process that nobody has collected yet counts as gone. */
function runningAmong(pids: number[]): number[] {
  return processes()
    .filter((row) => pids.includes(row.pid) && !row.isZombie)
    .map((row) => row.pid);
}
