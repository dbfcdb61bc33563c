/** The lines of a text that was edited as a list, one entry a line, without the empty ones. */
export function textLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
