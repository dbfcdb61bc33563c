import { folded } from '../urgent-action/foldedText';

/** A line of an address for comparing: whether it has its commas, capitals and accents is all one. */
export function foldedLine(line: string): string {
  return folded(line.replace(/[,،;]/g, ' ').replace(/\.\s*$/, ''));
}
