import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { actionFileSchema, SCHEMA_PATH } from './actionFileSchema';
import { ROOT } from './runProgram';

/** Writes the published schema of action files anew, after a change of `UrgentAction`. */
async function main(): Promise<void> {
  const file = path.join(ROOT, SCHEMA_PATH);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await actionFileSchema());
}

await main();
