import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { ROOT } from './runProgram';

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
    }),
  ),
});

/** The text that is shipped as `licenses.txt`: every library in the builds, with its licence as the library has it. */
export function libraryLicenses(): string {
  const lock = Lock.parse(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
  const shipped = Object.entries(lock.packages).filter(
    ([folder, { dev, optional }]) => folder.startsWith('node_modules/') && dev !== true && optional !== true,
  );
  const parts = shipped.map(([folder, { version, license }]) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return `${name} ${version ?? ''} (${license ?? 'see below'})\n\n${licenseText(path.join(ROOT, folder))}`;
  });
  return [HEAD, ...parts].join(`\n\n${'='.repeat(78)}\n\n`).trimEnd() + '\n';
}

const HEAD = 'Own Words contains these libraries. The licence of Own Words itself is in its source.';

function licenseText(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))
    : undefined;
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}
