import { format } from 'prettier';
import * as z from 'zod/mini';
import { ActionFile, MOST_CHARACTERS, MOST_ITEMS } from '../../utils/urgent-action/actionFile';

/** From the root of the project. */
export const SCHEMA_PATH = 'docs/schema/action-file.schema.json';

/**
 * The JSON Schema (2020-12) of a file that `readActionFile` takes, with its limits of length. Only two things that it
 * looks at are not in it: that a date is in the calendar, and that targets' ids differ.
 */
export async function actionFileSchema(): Promise<string> {
  const { $schema, ...schema } = z.toJSONSchema(ActionFile, {
    target: 'draft-2020-12',
    // as a file may be written: what has a default may be left out
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'string' && !jsonSchema.enum && jsonSchema.const === undefined)
        jsonSchema.maxLength = MOST_CHARACTERS;
      if (jsonSchema.type === 'array') jsonSchema.maxItems = MOST_ITEMS;
    },
  });
  const described = {
    $schema,
    title: 'Own Words: one Urgent Action',
    description:
      'A file with one Urgent Action for handing around. Texts that are not known are empty. Keys that are not named here are ignored.',
    ...schema,
  };
  return format(JSON.stringify(described), { parser: 'json', printWidth: 120 });
}
