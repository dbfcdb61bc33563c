import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aButton, aField, aPlainForm, aSelect, aSnapshot, someOptions } from '../../tests/builders/form';
import { aSupporter } from '../../tests/builders/supporter';
import { WHITE_HOUSE_FORMS } from '../../tests/builders/whiteHouseForms';
import { withAnswer } from './fieldAnswers';
import { FormReport, formReport, reportText } from './formReport';
import type { FieldDescription } from './formSnapshot';
import { readForm } from './readForm';

const reporter = { extension: '0.1.0', supporter: aSupporter(), remembered: {} };
const reported = (field: Partial<FieldDescription>) =>
  formReport(aSnapshot({ fields: [aField(field)] }), reporter).fields[0]!;

describe('a report', () => {
  test.each(Object.entries(WHITE_HOUSE_FORMS))(
    'says of %s what a snapshot says, and what the rules take it for',
    (_, snapshot) => {
      const report = formReport(snapshot, reporter);
      const kinds = new Map(readForm(snapshot)?.matches.map(({ ref, kind }) => [ref, kind]));
      expect(report.fields.map(({ name, control, kind }) => ({ name, control, kind }))).toEqual(
        snapshot.fields.map(({ ref, name, control }) => ({ name, control, kind: kinds.get(ref) ?? null })),
      );
    },
  );

  test('can be read again from its text, without anything lost', () => {
    const bare = aSnapshot({
      language: '',
      groups: [{ landmark: '', name: '' }],
      fields: [aField({ required: true }), aSelect(someOptions(['', 'Ohio']))],
      buttons: [aButton({ text: '', submits: false })],
      frames: [{ ref: 'f', title: '', source: '', hidden: false }],
    });
    for (const snapshot of [...Object.values(WHITE_HOUSE_FORMS), aPlainForm(), bare]) {
      const report = formReport(snapshot, reporter);
      expect(FormReport.parse(JSON.parse(reportText(report)))).toEqual(report);
    }
  });

  test('tells what the supporter has answered', () => {
    const page = aPlainForm(aField({ ref: 'puzzle', name: 'zz' }));
    const { fingerprint, keys } = readForm(page)!;
    const remembered = withAnswer({}, { fingerprint, key: keys.get('puzzle')!, answer: 'none' }, new Date());
    const { fields } = formReport(page, { ...reporter, remembered });
    expect(fields.map(({ answer }) => answer)).toEqual([null, null, null, null, 'none']);
  });

  test('tells neither what the page says beside its form nor the state of a field', () => {
    const page = aSnapshot({ texts: ['Welcome, Jane'], fields: [aField({ name: 'who', state: 'typed' })] });
    const text = reportText(formReport(page, reporter));
    expect(text).not.toContain('Jane');
    expect(text).not.toContain('typed');
  });
});

describe('masked', () => {
  test.each([
    ['Write to jane.doe+x@mail.example', 'Write to …'],
    ['Case 20260113', 'Case 00000000'],
    ['Call (202) 555-0177 now', 'Call (000) 000-0000 now'],
    ['up to 2000 characters', 'up to 2000 characters'],
    ['12 of 4,000', '12 of 4,000'],
  ])('“%s”', (label, masked) => {
    expect(reported({ label }).label).toBe(masked);
  });

  test('are the supporter’s own details as whole words, whatever their case', () => {
    expect(reported({ label: "Welcome, ZOË O'HARA-NÚÑEZ of springfield" }).label).toBe('Welcome, … … of …');
    expect(reported({ name: 'FirstName', label: 'Springfielder' })).toMatchObject({
      name: 'FirstName',
      label: 'Springfielder',
    });
  });

  test.each([
    ['f1 contact  /contact/?email=jane%40mail.example&to=1', 'f1 contact  /contact/'],
    ['f1   ?who=Jane#form', 'f1   '],
    ['   https://mail.example/send#Jane', '   https://mail.example/send'],
    ['   /send/jane%40mail.example/', '   …'],
    ['   /of/O%27Hara-N%C3%BA%C3%B1ez/send', '   /of/…/send'],
    ['   /of/Zo%25C3%25AB/%zz/%FF%40', '   /of/…/%zz/%FF@'],
    ['bg-[#fff] form-50%   /a%20b/%E0%A4%A', 'bg-[ form-50%   /a%20b/%E0%A4%A'],
  ])('is what an address in a group’s name says of somebody: “%s”', (name, masked) => {
    const report = formReport(aSnapshot({ groups: [{ landmark: 'main', name }] }), reporter);
    expect(report.groups).toEqual([{ landmark: 'main', name: masked }]);
  });

  test.each([
    ['/contact/zoe.ohara%40example.org/', '/contact/…/'],
    ['/contact/Zo%C3%AB/%', '/contact/…/%'],
    ['/contact/(202)%20555-0143/', '/contact/…/'],
    ['/contact/20260113%2F1', '/contact/00000000/1'],
    ['/caf%C3%A9/%E0%A4%A', '/caf%C3%A9/%E0%A4%A'],
  ])('is what a path says with per cent signs: “%s”', (path, masked) => {
    const frames = [{ ref: 'f', title: '', source: `https://elsewhere.example${path}`, hidden: false }];
    const report = formReport(aSnapshot({ path, frames }), reporter);
    expect(report.path).toBe(masked);
    expect(report.frames[0]!.source).not.toMatch(/ohara|Zo%|555-0143|20260113/);
  });

  test('is never a name made of what a form needs to be known by', () => {
    const id = 'submitted[00Nj1234567VDNE]';
    expect(reported({ name: id }).name).toBe(id);
  });
});

test('nothing that tells who the supporter is stands in a report, wherever the page repeats it', () => {
  const supporter = aSupporter();
  const personal = (
    ['given-name', 'family-name', 'email', 'tel', 'address-line1', 'address-line2', 'postal-code'] as const
  ).map((field) => supporter[field]);
  const said = fc
    .array(fc.constantFrom(...personal, 'Welcome', 'field', 'No.', '*'), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '));
  const field: fc.Arbitrary<FieldDescription> = fc
    .record({
      label: said,
      heading: said,
      legend: said,
      nearby: said,
      description: said,
      after: said,
      placeholder: said,
      title: said,
      name: said,
      id: said,
    })
    .chain((over) => said.map((option) => aSelect(someOptions([option]), over)));
  fc.assert(
    fc.property(fc.array(field, { maxLength: 3 }), said, (fields, words) => {
      const page = aSnapshot({
        path: `/contact/${supporter.email}/`,
        fields,
        buttons: [aButton({ text: words })],
        frames: [{ ref: 'f', title: words, source: 'https://elsewhere.example/', hidden: false }],
        texts: [words],
      });
      const text = reportText(formReport(page, reporter));
      for (const detail of personal) expect(text).not.toContain(JSON.stringify(detail).slice(1, -1));
    }),
  );
});
