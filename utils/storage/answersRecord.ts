import { RememberedAnswers } from '../form/fieldAnswers';
import type { RecordKind } from './record';

/** What the supporter said that fields are for, by form. Of its own, since it brings the kinds of fields with it. */
export const answersRecord: RecordKind<RememberedAnswers> = {
  key: 'answers',
  version: 1,
  schema: RememberedAnswers,
  empty: {},
  migrations: {},
};
