import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './types';

/** Browsers that were downloaded for this project, and beside them one file each that says where the program is. */
export const DOWNLOADS = fileURLToPath(new URL('../../.artifacts/browsers', import.meta.url));

/** Holds the path of a downloaded browser's program: the folders in between change with every version. */
export const downloadNote = (name: BrowserName): string => path.join(DOWNLOADS, `${name}.path`);

/** What the search needs to know of the computer; a parameter so that it can be tried for every system. */
export interface Computer {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isProgram(file: string): boolean;
  /** The program that was downloaded earlier, if any. */
  downloaded(name: BrowserName): string | null;
}

const PROGRAMS: Record<BrowserName, { linux: string[]; darwin: string[]; win32: string[] }> = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: [
      'Firefox.app/Contents/MacOS/firefox',
      'Firefox Developer Edition.app/Contents/MacOS/firefox',
      'Firefox Nightly.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe'],
  },
};

const OVERRIDE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

/** A browser that is on this computer already, or null. What the environment names comes first. */
export function findBrowser(name: BrowserName, computer: Computer = thisComputer): string | null {
  const named = computer.env[OVERRIDE[name]];
  if (named) return named;
  return candidates(name, computer).find(computer.isProgram) ?? computer.downloaded(name);
}

function candidates(name: BrowserName, { platform, env }: Computer): string[] {
  const programs = PROGRAMS[name];
  if (platform === 'darwin') {
    return join(path.posix, ['/Applications', env.HOME && `${env.HOME}/Applications`], programs.darwin);
  }
  if (platform === 'win32') {
    return join(path.win32, [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], programs.win32);
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin', ...(env.PATH ?? '').split(':')];
  return join(path.posix, folders, programs.linux);
}

/** Every folder for the first program, then every folder for the next: the order of programs is the preference. */
function join(system: path.PlatformPath, folders: (string | undefined)[], programs: string[]): string[] {
  const known = folders.flatMap((folder) => folder || []);
  return programs.flatMap((program) => known.map((folder) => system.join(folder, program)));
}

const thisComputer: Computer = {
  platform: process.platform,
  env: process.env,
  isProgram: (file) => isExecutable(file) && (process.platform !== 'linux' || browserVersion(file) !== null),
  downloaded: (name) => {
    try {
      const file = readFileSync(downloadNote(name), 'utf8').trim();
      return isExecutable(file) ? file : null;
    } catch {
      return null;
    }
  },
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * What the program calls itself, or null when it does not start. Ubuntu has /usr/bin/chromium-browser files that only
 * advise to install a snap; those answer with an error. Not for Windows, where a browser opens a window instead.
 */
export function browserVersion(file: string): string | null {
  if (process.platform === 'win32') return null;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = stdout?.trim().split('\n').at(-1);
  return status === 0 && version ? version : null;
}
