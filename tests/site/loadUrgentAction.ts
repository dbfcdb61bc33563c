import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { WarningKind } from '../../utils/urgent-action/reading';
import type { Target, UrgentAction } from '../../utils/urgent-action/urgentAction';

const FOLDER = fileURLToPath(new URL('../fixtures/urgent-actions', import.meta.url));
const REAL = fileURLToPath(new URL('../../../shared/urgent-action', import.meta.url));

/** An invented Urgent Action, as its text comes out of a mail, a page or a file, and what it says. */
export interface ActionFixture {
  slug: string;
  text: string;
  expected: Expected;
}

export type ExpectedAction = Partial<Omit<UrgentAction, 'targets'>> & {
  targets?: Partial<Omit<Target, 'id'>>[];
  warnings?: WarningKind[];
};

type Expected = ExpectedAction | { notAnAction: string };

export function loadUrgentActions(): ActionFixture[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => ({
      slug,
      text: readFileSync(path.join(FOLDER, slug, 'document.txt'), 'utf8'),
      expected: z.parse(
        z.record(z.string(), z.unknown()),
        JSON.parse(readFileSync(path.join(FOLDER, slug, 'expected.json'), 'utf8')),
      ) as Expected,
    }));
}

/** A published document, where the machine has one beside the project; it is not ours to keep here. */
export function loadPublishedAction(): string | null {
  if (!existsSync(REAL)) return null;
  const file = readdirSync(REAL).find((name) => name.endsWith('.txt'));
  return file === undefined ? null : readFileSync(path.join(REAL, file), 'utf8');
}
