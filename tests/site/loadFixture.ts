import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FixtureFile, type FixtureStep } from './fixtureSchema';

const ROOT = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** Where the fixtures of forms are. */
export const FORMS = path.join(ROOT, 'forms');
/** Stands for the letter in a fixture’s values. */
export const LETTER_MARK = '@letter';

/** A fixture as its file says, with the letter in its place, and where its page files are. */
export interface Fixture extends FixtureFile {
  slug: string;
  directory: string;
}

/** The letter that every fixture expects; line breaks are LF. */
export function loadLetter(): string {
  return readFileSync(path.join(ROOT, 'letter.txt'), 'utf8');
}

/** The supporter that every fixture expects, as plain JSON: its schema belongs to the program, not to the fixtures. */
export function loadSupporter(): Record<string, string> {
  return JSON.parse(readFileSync(path.join(ROOT, 'supporter.json'), 'utf8')) as Record<string, string>;
}

/** Slugs of all form fixtures, in a steady order so that reports can be compared. */
export function listFixtures(): string[] {
  return readdirSync(FORMS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Fails on anything that would make a run check less than it seems to: unknown keys, addresses or files not there. */
export function loadFixture(slug: string): Fixture {
  const directory = path.join(FORMS, slug);
  const raw: unknown = JSON.parse(readFileSync(path.join(directory, 'fixture.json'), 'utf8'));
  const parsed = FixtureFile.safeParse(raw);
  if (!parsed.success) throw new Error(`${slug}/fixture.json: ${parsed.error.message}`);
  const fixture = withLetter(parsed.data, loadLetter());
  checkPages(slug, directory, fixture);
  return { ...fixture, slug, directory };
}

/** The markup of one of the fixture's pages, by the address it stands at. */
export function readPage(fixture: Fixture, address: string): string {
  const file = fixture.pages[withoutQuery(address)];
  if (file === undefined) throw new Error(`${fixture.slug} has no page at ${address}`);
  return readFileSync(path.join(fixture.directory, file), 'utf8');
}

function withLetter(file: FixtureFile, letter: string): FixtureFile {
  const steps = file.steps?.map((step): FixtureStep => ({ ...step, expected: putLetter(step.expected, letter) }));
  return { ...file, expected: putLetter(file.expected, letter), ...(steps && { steps }) };
}

function putLetter(values: Record<string, string>, letter: string): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([at, value]) => [at, value === LETTER_MARK ? letter : value]));
}

function checkPages(slug: string, directory: string, file: FixtureFile): void {
  for (const address of [file.open, file.frame]) {
    if (address !== undefined && !(withoutQuery(address) in file.pages)) throw new Error(`${slug}: no page ${address}`);
  }
  for (const name of Object.values(file.pages)) {
    if (!existsSync(path.join(directory, name))) throw new Error(`${slug}: no file ${name}`);
  }
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/, '');
}
