/** Numbers of actions and documents in a line, in the form in which they are usually cited, and where they stand. */
export function findReferences(line: string): { reference: string; start: number; end: number }[] {
  return [
    ...[...line.matchAll(INDEX)].map((match) => ({
      reference: `${match[1]!.toUpperCase()} ${match[2]}/${match[3]}/${match[4]}`,
      start: match.index,
      end: match.index + match[0].length,
    })),
    ...[...line.matchAll(NUMBER)].map((match) => ({
      reference: `UA ${match[1]}/${match[2]}`,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ].sort((a, b) => a.start - b.start);
}

/** A document's index number: area, country, number of the document, year. */
const INDEX = /(?<![\p{L}\p{N}])([A-Z]{3})\s?(\d{2})\s?\/\s?(\d{1,5})\s?\/\s?((?:19|20)\d{2})(?!\d)/giu;
/** The number of an action in its year; in Spanish and French `AU`, in capitals, since `au` is a French word. Without the letters only behind a label. */
const NUMBER = /(?:(?<![\p{L}])(?:UA|ua|AU|رقم)[\s:#°nNoº.]{0,6})(\d{1,4})\s?\/\s?((?:20)?\d{2})(?![\d/])/gu;
