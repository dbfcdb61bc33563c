/** `npm run licenses`: writes the licences of the libraries in the builds to public/licenses.txt. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { libraryLicenses } from './libraryLicenses';
import { ROOT } from './runProgram';

writeFileSync(path.join(ROOT, 'public', 'licenses.txt'), libraryLicenses());
