import * as z from 'zod/mini';
import { parseJson } from './countResults';

const Message = z.object({
  code: z.string(),
  message: z.string(),
  file: z.optional(z.string()),
  line: z.optional(z.number()),
  column: z.optional(z.number()),
});
type Message = z.infer<typeof Message>;

const Report = z.object({ errors: z.array(Message), warnings: z.array(Message) });

/**
 * What Firefox's linter finds fault with, one line each; nothing when the add-on may pass. Warnings count too, but for
 * Preact's own. `readLine` gives a line of a file of the add-on.
 */
export function judgeAddonsLint(report: string, readLine: (file: string, line: number) => string): string[] {
  const parsed = z.safeParse(Report, parseJson(report));
  if (!parsed.success) return ['the linter gave no report'];
  const { errors, warnings } = parsed.data;
  return [...errors, ...warnings.filter((warning) => !isPreactsOwn(warning, readLine))].map(
    ({ code, message, file, line, column }) => `${code} ${file ?? ''}:${line ?? ''}:${column ?? ''} ${message}`,
  );
}

/**
 * Preact carries the code for `dangerouslySetInnerHTML`, and with it one assignment to innerHTML that no component here
 * reaches. It is known by its value, `….__html`: any other assignment, in the same file or elsewhere, is still a fault.
 */
function isPreactsOwn(
  { code, file, line, column }: Message,
  readLine: (file: string, line: number) => string,
): boolean {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || !file || line === undefined || column === undefined) return false;
  return /^[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html\b/.test(readLine(file, line).slice(column - 1));
}
