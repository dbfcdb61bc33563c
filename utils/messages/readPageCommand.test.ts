import { describe, expect, test } from 'vitest';
import type { PageCommand } from './protocol';
import { readPageCommand } from './readPageCommand';

const apply: PageCommand = {
  own: 'apply',
  plan: {
    session: '5e551045',
    revision: 'a1b2c3d4',
    topOrigin: 'https://www.whitehouse.gov',
    writes: [
      { ref: 'f1', value: 'Zoë', option: null, overwrite: false },
      { ref: 'f2', value: 'OH', option: { value: 'OH', text: 'Ohio' }, overwrite: true },
    ],
    card: { left: ['Choose the topic'] },
  },
};

const commands: PageCommand[] = [
  { own: 'announce' },
  { own: 'reveal', ref: 'f1' },
  { own: 'undo', refs: null, force: false },
  { own: 'undo', refs: [], force: true },
  { own: 'undo', refs: ['f1', 'f2'], force: false },
  apply,
  { ...apply, plan: { ...apply.plan, writes: [], card: { left: [] } } },
];

test.each(commands.map((command) => [JSON.stringify(command).slice(0, 60), command] as const))(
  '%s is read as it is',
  (_, command) => {
    expect(readPageCommand(structuredClone(command))).toEqual(command);
  },
);

const inLists = (at: readonly string[]) => /^\d+$/.test(at.at(-1) ?? '');

/** Every way to reach into a value, by its keys. */
function places(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...places(inner, [...at, key])]);
}

function changed(
  command: PageCommand,
  at: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => void,
) {
  const copy = structuredClone(command) as unknown as Record<string, unknown>;
  const holder = at
    .slice(0, -1)
    .reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  change(holder, at.at(-1) as string);
  return copy;
}

describe.each(commands.map((command) => [JSON.stringify(command).slice(0, 60), command] as const))(
  '%s',
  (_, command) => {
    const all = places(command);

    test('is nothing with a part missing', () => {
      for (const at of all.filter((place) => !inLists(place))) {
        const message = changed(command, at, (holder, key) => delete holder[key]);
        expect({ at, read: readPageCommand(message) }).toEqual({ at, read: null });
      }
    });

    test('is nothing with a part of another type', () => {
      for (const at of all) {
        for (const wrong of [7, ['x', 7], { toString: 'x' }, undefined]) {
          const message = changed(command, at, (holder, key) => (holder[key] = wrong));
          expect({ at, wrong, read: readPageCommand(message) }).toEqual({ at, wrong, read: null });
        }
      }
    });

    test('null stands only where it means something', () => {
      const nullable = all.filter(
        (at) => readPageCommand(changed(command, at, (holder, key) => (holder[key] = null))) !== null,
      );
      for (const at of nullable) expect(['refs', 'option']).toContain(at.at(-1));
    });
  },
);

test.each([
  [null],
  [undefined],
  [''],
  ['announce'],
  [7],
  [true],
  [[]],
  [[{ own: 'announce' }]],
  [{}],
  [{ own: null }],
  [{ own: '' }],
  [{ own: 'Announce' }],
  [{ own: 'submit' }],
  [{ own: 'constructor' }],
  [{ own: '__proto__' }],
  [{ own: 'toString' }],
  [{ own: 'hasOwnProperty' }],
  [{ own: ['announce'] }],
  [{ own: { 0: 'announce' } }],
  [{ own: Object.create(null) as unknown }],
  [{ plan: apply.plan }],
  [JSON.parse('{"__proto__": {"own": "announce"}}') as unknown],
  [JSON.parse('{"own": "reveal", "__proto__": {"ref": "f1"}}') as unknown],
  [{ own: 'practice', tabId: 1, command: { own: 'announce' } }],
])('%j is no command', (message) => {
  expect(readPageCommand(message)).toBeNull();
});
