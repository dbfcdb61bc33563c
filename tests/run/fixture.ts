import { writeFixture } from './writeFixture';

/** `npm run fixture -- report.json` */
async function main(): Promise<number> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) {
    console.error('Say which report: npm run fixture -- report.json');
    return 1;
  }
  const written = await writeFixture(file);
  if (!written.ok) {
    console.error(written.why);
    return 1;
  }
  console.log(`Written: ${written.directory}`);
  for (const note of written.notes) console.log(note);
  console.log('Look through both files: leave nothing in them that belongs to a person, and give it a title.');
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
