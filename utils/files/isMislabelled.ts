import type { DocumentKind } from './readDocument';

/** Endings of names that say what a file is; those of files that we never read say so too. */
const ENDINGS: readonly (readonly [DocumentKind | 'other', string])[] = [
  ['text', 'txt text md'],
  ['html', 'html htm xhtml'],
  ['pdf', 'pdf'],
  ['docx', 'docx docm dotx'],
  ['other', 'doc dot rtf odt pages eml msg mht mhtml xls xlsx ppt pptx zip png jpg jpeg gif webp tif tiff heic svg'],
];

const KINDS = new Map(
  ENDINGS.flatMap(([kind, endings]) => endings.split(' ').map((ending) => [ending, kind] as const)),
);

export function isMislabelled(name: string, kind: DocumentKind): boolean {
  const said = KINDS.get(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
  return said !== undefined && said !== kind;
}
