import type { HiddenHow } from '../../utils/form/formSnapshot';
import type { FormReport } from '../../utils/form/formReport';

type ReportedField = FormReport['fields'][number];

/** How our own markup hides what the page hid, so that it is read as hidden in the same way. */
const HIDING: Readonly<Record<HiddenHow, string>> = {
  'not-rendered': 'style="display: none"',
  opacity: 'style="opacity: 0"',
  'off-screen': 'style="position: absolute; left: -9999px"',
  clipped: 'style="clip-path: inset(50%)"',
  // on the control, see there
  'no-size': '',
  covered: '',
  'aria-hidden': 'aria-hidden="true"',
};

/** Width of a text area, CSS pixels: with its area it gives the height. */
const WIDTH = 480;

/** A page in our own plain markup that is described as the page of the report was. */
export function reportMarkup(report: FormReport): string {
  const forms = report.groups.map(({ landmark }, group) => inLandmark(landmark, formMarkup(report, group)));
  const notes = report.fields.flatMap(({ description }, index) =>
    description === '' ? [] : [`<p id="note-${index}">${text(description)}</p>`],
  );
  return `<!doctype html>
<html lang="${text(report.language || 'en')}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Contact</title>
    <link rel="icon" href="data:," />
    <style>
      * {
        box-sizing: border-box;
      }
    </style>
  </head>
  <body>
${[...forms, ...report.frames.map(frameMarkup), ...notes].join('\n')}
  </body>
</html>
`;
}

/** The id that a field has in the markup; of a radio group its first button. */
export function idOf(fields: readonly ReportedField[], index: number): string {
  const id = fields[index]?.id ?? '';
  return id !== '' && fields.findIndex((field) => field.id === id) === index ? id : `field-${index}`;
}

function inLandmark(landmark: string, content: string): string {
  if (landmark === '') return content;
  const isElement = ['nav', 'search', 'main', 'header', 'footer'].includes(landmark);
  const [open, close] = isElement ? [landmark, landmark] : [`div role="${text(landmark)}"`, 'div'];
  return `<${open}>\n${content}\n</${close}>`;
}

function formMarkup({ groups, fields, buttons }: FormReport, group: number): string {
  const rows = fields.flatMap((field, index) =>
    field.group === group ? [headingMarkup(fields, index) + rowMarkup(fields, index)] : [],
  );
  const own = buttons
    .filter((button) => button.group === group)
    .map(({ text: name, submits }) => `<button type="${submits ? 'submit' : 'button'}">${text(name)}</button>`);
  return `<form class="${text(groups[group]?.name ?? '')}" action="/contact/" method="post">\n${[...rows, ...own].join('\n')}\n</form>`;
}

/** The heading over a field, where it is another than over the one before. */
function headingMarkup(fields: readonly ReportedField[], index: number): string {
  const heading = fields[index]?.heading ?? '';
  return heading === '' || heading === fields[index - 1]?.heading ? '' : `<h2>${text(heading)}</h2>`;
}

/** A field with what names it, in the places where a look at the page finds it again. */
function rowMarkup(fields: readonly ReportedField[], index: number): string {
  const field = fields[index] as ReportedField;
  const legends = field.legend === '' ? [] : field.legend.split(' · ');
  // a legend stands just before the first control under it, too
  const isNearby = field.nearby !== '' && field.nearby === legends.at(-1);
  const label = field.label === '' ? '' : `<label for="${text(idOf(fields, index))}">${text(field.label)}</label>`;
  const nearby = field.nearby === '' || isNearby ? '' : `<p>${text(field.nearby)}</p>`;
  const after = field.after === '' ? '' : `<p>${text(field.after)}</p>`;
  const row = `<div ${field.hidden === null ? '' : HIDING[field.hidden]}>${label}${nearby}${controlMarkup(fields, index)}${after}</div>`;
  const isNamed = label !== '' || nearby !== '' || isNearby;
  // what has no name is kept apart from what stands before it, which would be taken for one
  if (legends.length === 0) return isNamed ? row : `<fieldset>${row}</fieldset>`;
  return legends.reduceRight(
    (inner, legend) =>
      isNamed
        ? `<fieldset><legend>${text(legend)}</legend>${inner}</fieldset>`
        : `<fieldset aria-label="${text(legend)}">${inner}</fieldset>`,
    row,
  );
}

function controlMarkup(fields: readonly ReportedField[], index: number): string {
  const field = fields[index] as ReportedField;
  const id = idOf(fields, index);
  const attributes = attributesOf(field, index);
  switch (field.control) {
    case 'select':
      return `<select id="${text(id)}" ${attributes}>${field.options
        .map((option) => `<option value="${text(option.value)}">${text(option.text)}</option>`)
        .join('')}</select>`;
    case 'textarea':
      return `<textarea id="${text(id)}" ${attributes}></textarea>`;
    case 'combobox':
      return `<div role="combobox" tabindex="0" aria-expanded="false" id="${text(id)}" ${attributes}></div>`;
    case 'radio':
      return field.options
        .map((option, place) => {
          const own = place === 0 ? id : `${id}-${place}`;
          return `<input type="radio" id="${text(own)}" ${attributes} value="${text(option.value)}" /><label for="${text(own)}">${text(option.text)}</label>`;
        })
        .join('');
    default:
      return `<input type="${text(field.type || 'text')}" id="${text(id)}" ${attributes} />`;
  }
}

function attributesOf(field: ReportedField, index: number): string {
  const texts = (['name', 'autocomplete', 'pattern', 'placeholder', 'title'] as const).map((key) =>
    field[key] === '' ? '' : `${key}="${text(field[key])}"`,
  );
  const given = [
    ...texts,
    field.maxLength === null ? '' : `maxlength="${field.maxLength}"`,
    field.description === '' ? '' : `aria-describedby="note-${index}"`,
    field.required ? (field.control === 'combobox' ? 'aria-required="true"' : 'required') : '',
    field.locked ? (field.control === 'combobox' ? 'aria-disabled="true"' : 'disabled') : '',
    field.tabIndex < 0 ? 'tabindex="-1"' : '',
    styleOf(field),
  ];
  return given.filter((attribute) => attribute !== '').join(' ');
}

function styleOf({ hidden, control, area }: ReportedField): string {
  if (hidden === 'no-size') return 'style="width: 0; height: 0; min-height: 0; padding: 0; border: 0"';
  if (control === 'combobox') return 'style="height: 30px"';
  return control === 'textarea' && hidden === null
    ? `style="width: ${WIDTH}px; height: ${Math.max(20, Math.round(area / WIDTH))}px"`
    : '';
}

function frameMarkup({ title, source, hidden }: FormReport['frames'][number]): string {
  const address = source === '' ? '' : `src="${text(source)}"`;
  return `<iframe title="${text(title)}" ${address} ${hidden ? HIDING['not-rendered'] : ''}></iframe>`;
}

function text(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
