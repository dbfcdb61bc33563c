import { expect, test } from 'vitest';
import { signsAs } from './signsAs';

const ZOE = "Zoë Marie O'Hara-Núñez";

test.each([
  [ZOE, ZOE],
  ['zoe marie o’hara nunez', ZOE],
  ['Zoë', ZOE],
  ['— Zoë', ZOE],
  ["Zoë O'Hara", ZOE],
  ["Z. M. O'Hara-Núñez,", ZOE],
  ["Dr. Zoë O'Hara-Núñez", ZOE],
  ["O'Hara-Núñez, Zoë", ZOE],
  ['Zoë, teacher in Springfield', ZOE],
  ['Zoë (Group 45)', ZOE],
  [`Signed: ${ZOE}`, ZOE],
  ['J.R. Okafor', 'James Robert Okafor'],
  ['Sra. Ana de la Fuente', 'Ana de la Fuente'],
  ['Mme Modèle', 'Zoé Modèle'],
  ['د. ليلى مثال', 'ليلى مثال'],
])('%j signs for %s', (line, name) => {
  expect(signsAs(line, name)).toBe(true);
});

test.each([
  ['P. D. Adjunto copia de la carta.', 'Ana de la Fuente'],
  ['PS: I will write again.', 'Will Okafor'],
  ['PS: I will write again.', 'Will'],
  ['P. S.', 'Pat Sample'],
  ['Mr.', 'Will Okafor'],
  ['Member of Group 45', ZOE],
  ['', ZOE],
  ['', ''],
  ['Zoë', ''],
])('%j does not sign for %j', (line, name) => {
  expect(signsAs(line, name)).toBe(false);
});
