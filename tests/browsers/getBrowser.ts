import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { browserVersion, DOWNLOADS, downloadNote, findBrowser } from './findBrowser';
import type { BrowserName } from './types';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * The path of a browser, which is fetched where there is none: a contributor, and a fresh machine, should need no
 * step before `npm test`. Throws with the one command that helps.
 */
export async function getBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) {
    say(`${name}: ${found} (${browserVersion(found) ?? 'version not known'})`);
    return found;
  }
  say(`${name}: not on this computer, getting it`);
  const got = fromSystemPackages(name) ?? (await fromVendor(name));
  if (got) return got;
  throw new Error(`${name} is missing and could not be fetched. Run this, then try again: ${commandFor(name)}`);
}

/** chromium-l10n: without it Debian's Chromium tells extensions that its language is English, whatever was asked. */
const APT_PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-l10n'],
  firefox: ['firefox-esr'],
};

/** Debian's own package brings the libraries a browser needs. On Ubuntu these names are missing or lead to snap. */
function fromSystemPackages(name: BrowserName): string | null {
  const apt = aptGet();
  if (!apt) return null;
  const packages = APT_PACKAGES[name];
  run([...apt, 'update']);
  if (!run([...apt, 'install', '-y', '--no-install-recommends', ...packages])) {
    say(`${name}: apt-get could not install ${packages.join(' ')}`);
    return null;
  }
  const found = findBrowser(name);
  say(found ? `${name}: installed ${found}` : `${name}: apt-get installed ${packages.join(' ')}, but no browser came`);
  return found;
}

/** apt-get with the right to install, or null: not Debian's family, or neither root nor sudo without a password. */
function aptGet(): string[] | null {
  if (!isDebianFamily()) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) return ['sudo', '-n', 'apt-get'];
  say('apt-get needs root, and sudo asks for a password');
  return null;
}

function isDebianFamily(): boolean {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease());
}

function osRelease(): string {
  const file = '/etc/os-release';
  return process.platform === 'linux' && existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function run([program, ...args]: string[]): boolean {
  if (!program) return false;
  say(`$ ${[program, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const VENDOR = {
  chromium: { browser: Browser.CHROME, tag: 'stable', label: 'Chrome for Testing' },
  firefox: { browser: Browser.FIREFOX, tag: 'esr', label: 'Firefox ESR' },
} as const;

/** The vendor's own download, kept inside the project. It may lack system libraries, so it has to start once. */
async function fromVendor(name: BrowserName): Promise<string | null> {
  try {
    const program = (await downloadedBefore(name)) ?? (await download(name));
    if (process.platform !== 'win32' && !browserVersion(program)) {
      say(`${name}: downloaded ${program}, but it does not start (system libraries missing?)`);
      return null;
    }
    writeFileSync(downloadNote(name), program);
    say(`${name}: downloaded ${program}`);
    return program;
  } catch (error) {
    say(`${name}: the download failed (${describe(error)})`);
    return null;
  }
}

/** Perhaps by hand, with the command that `getBrowser` advised. */
async function downloadedBefore(name: BrowserName): Promise<string | undefined> {
  const all = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  return all.find(({ browser }) => browser === VENDOR[name].browser)?.executablePath;
}

async function download(name: BrowserName): Promise<string> {
  const { browser, tag, label } = VENDOR[name];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('the vendor has none for this kind of computer');
  say(`${name}: downloading ${label}`);
  mkdirSync(DOWNLOADS, { recursive: true });
  const buildId = await resolveBuildId(browser, platform, tag);
  // Chrome's download brings no system libraries; only root can install them
  const installDeps = browser === Browser.CHROME && isDebianFamily() && process.getuid?.() === 0;
  return (await install({ browser, buildId, platform, installDeps, cacheDir: DOWNLOADS })).executablePath;
}

/** Node's network errors often have an empty message and say what happened in their causes. */
function describe(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describe).join('; ');
  return error instanceof Error ? error.message || error.name : String(error);
}

function commandFor(name: BrowserName): string {
  if (/^ID=debian$/m.test(osRelease())) return `sudo apt-get install -y ${APT_PACKAGES[name].join(' ')}`;
  if (process.platform === 'darwin') return `brew install --cask ${name === 'chromium' ? 'google-chrome' : 'firefox'}`;
  if (process.platform === 'win32') {
    return `winget install ${name === 'chromium' ? 'Google.Chrome' : 'Mozilla.Firefox.ESR'}`;
  }
  const { browser, tag } = VENDOR[name];
  return `npx @puppeteer/browsers install ${browser}@${tag} --path ${path.relative('.', DOWNLOADS)}`;
}
