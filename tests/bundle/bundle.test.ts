import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const OUTPUT = fileURLToPath(new URL('../../.output', import.meta.url));

/** 1 kB = 1,000 bytes, of what is shipped, gzip -9. */
const BUDGET = { content: 8_000, popup: 45_000 };

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const read = (file: string) => readFileSync(path.join(OUTPUT, build, file), 'utf8');
  const zipped = (file: string) => gzipSync(readFileSync(path.join(OUTPUT, build, file)), { level: 9 }).length;
  const files = readdirSync(path.join(OUTPUT, build), { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const manifest = JSON.parse(read('manifest.json'));

  test('the content script keeps to its budget', () => {
    const size = zipped('form.js');
    console.log(`${build}: content script ${size} of ${BUDGET.content} bytes`);
    expect(size).toBeLessThanOrEqual(BUDGET.content);
  });

  test('the popup keeps to its budget, with all that it loads', () => {
    const loaded = [...read('popup.html').matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] as string);
    const size = ['popup.html', ...loaded].reduce((sum, file) => sum + zipped(file), 0);
    console.log(`${build}: popup ${size} of ${BUDGET.popup} bytes`);
    expect(loaded.length).toBeGreaterThan(1);
    expect(size).toBeLessThanOrEqual(BUDGET.popup);
  });

  test('nothing in the content script submits, clicks, or makes mouse, key or submit events', () => {
    const found = read('form.js').match(
      /\.submit\b|requestSubmit|\.click\b|(Mouse|Pointer|Keyboard|Touch|Submit)Event|initEvent|execCommand/g,
    );
    expect(found).toBeNull();
    // the events it makes: exactly these two
    expect(read('form.js')).toMatch(/\["input","change"\]/);
  });

  test('the script for pointing at a field only looks: it makes no event, and neither reads nor writes what is in a field', () => {
    const found = read('pick.js').match(
      /\.submit\b|requestSubmit|\.click\b|(Mouse|Pointer|Keyboard|Touch|Submit|Input)Event|initEvent|execCommand|new Event|dispatchEvent|\.value\b|\.checked\b|selectedIndex|FormData/g,
    );
    expect(found).toBeNull();
    expect(read('pick.js')).not.toMatch(/given-name|honorific|postal-code|MailingState|zod|Alabama/);
  });

  test('nothing anywhere makes a request, or code out of text', () => {
    const found = scripts.flatMap((file) =>
      (
        read(file).match(
          // the policy of a page says nothing about RTCPeerConnection
          /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts|\beval\(|new Function/g,
        ) ?? []
      ).map((what) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  test('the content script carries no rules, no details and no library', () => {
    expect(read('form.js')).not.toMatch(/given-name|honorific|postal-code|MailingState|zod|Alabama/);
  });

  test('the manifest asks for no more than the flow needs', () => {
    const site = ['https://www.whitehouse.gov/*', 'https://forms.whitehouse.gov/*'];
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'alarms']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(site);
    expect(manifest.content_scripts).toEqual([
      { matches: site, js: ['form.js'], all_frames: true, run_at: 'document_idle' },
    ]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    // every word of it: one more that is allowed would not be missed among others
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    });
  });
});

test('Firefox is told that no data is collected, and which version is needed', () => {
  const { browser_specific_settings: settings } = JSON.parse(
    readFileSync(path.join(OUTPUT, 'firefox-mv3', 'manifest.json'), 'utf8'),
  );
  expect(settings.gecko).toMatchObject({
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});
