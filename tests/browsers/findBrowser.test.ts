import { describe, expect, test } from 'vitest';
import { type Computer, findBrowser } from './findBrowser';

function computer(platform: NodeJS.Platform, programs: string[], env: Record<string, string> = {}): Computer {
  return { platform, env, isProgram: (file) => programs.includes(file), downloaded: () => null };
}

describe('findBrowser', () => {
  test('what the environment names comes first, even where the file cannot be seen from here', () => {
    const linux = computer('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' });
    expect(findBrowser('chromium', linux)).toBe('/opt/mine');
  });

  test('an empty variable counts as not set', () => {
    expect(findBrowser('firefox', computer('linux', ['/usr/bin/firefox'], { FIREFOX_PATH: '' }))).toBe(
      '/usr/bin/firefox',
    );
  });

  test('prefers Chromium to Chrome and the ESR to another Firefox', () => {
    const all = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/firefox', '/usr/bin/firefox-esr'];
    expect(findBrowser('chromium', computer('linux', all))).toBe('/usr/bin/chromium');
    expect(findBrowser('firefox', computer('linux', all))).toBe('/usr/bin/firefox-esr');
  });

  test('looks along PATH', () => {
    const linux = computer('linux', ['/home/ada/bin/firefox'], { PATH: '/bin:/home/ada/bin' });
    expect(findBrowser('firefox', linux)).toBe('/home/ada/bin/firefox');
  });

  test.each([
    ['darwin', 'chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', 'firefox', '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chromium', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['win32', 'firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ] as const)('on %s finds %s', (platform, name, file) => {
    const env = {
      HOME: '/Users/ada',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(name, computer(platform, [file], env))).toBe(file);
  });

  test('falls back to the downloaded one, and says null where there is none', () => {
    const bare = computer('linux', []);
    expect(findBrowser('firefox', { ...bare, downloaded: () => '/project/firefox' })).toBe('/project/firefox');
    expect(findBrowser('firefox', bare)).toBeNull();
  });
});
