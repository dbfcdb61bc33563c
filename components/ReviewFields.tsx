import { isCalendarDate } from '../utils/locale/calendarDate';
import { personLines, readPersonLines } from '../utils/urgent-action/personLines';
import type { Sources } from '../utils/urgent-action/reading';
import { ACTION_FIELDS, type ActionField, type UrgentAction } from '../utils/urgent-action/urgentAction';
import type { MessageKey } from '../utils/i18n/translate';
import { fieldLabel } from './actionWords';
import { DateEditor, LineEditor, LinesEditor, ListEditor, TextEditor } from './editors';
import { describedBy, ReviewField } from './ReviewField';
import { TargetFields } from './TargetFields';
import { useWords } from './words';

interface Props {
  action: UrgentAction;
  sources: Sources;
  lines: readonly string[];
  /** What keeps it from being saved. */
  problems: Readonly<Partial<Record<ActionField, string>>>;
  newId(): string;
  onChange(action: UrgentAction): void;
}

const HINTS: Readonly<Partial<Record<ActionField, MessageKey>>> = {
  references: 'hintLines',
  demands: 'hintLines',
  people: 'hintPeople',
  modelLetter: 'hintModelLetter',
  otherText: 'hintOtherText',
};

/** All of an action, to be corrected, each part beside the lines that it was read from. */
export function ReviewFields({ action, sources, lines, problems, newId, onChange }: Props) {
  return ACTION_FIELDS.map((field) =>
    field === 'targets' ? (
      <TargetFields
        key={field}
        targets={action.targets}
        sources={sources}
        lines={lines}
        newId={newId}
        onChange={(targets) => onChange({ ...action, targets })}
      />
    ) : (
      <Field
        key={field}
        field={field}
        action={action}
        sources={sources}
        lines={lines}
        problem={problems[field]}
        onChange={onChange}
      />
    ),
  );
}

type FieldProps = Omit<Props, 'problems' | 'newId'> & {
  field: Exclude<ActionField, 'targets'>;
  problem: string | undefined;
};

function Field({ field, action, sources, lines, problem, onChange }: FieldProps) {
  const t = useWords();
  const id = `review-${field}`;
  const hint = HINTS[field] && t(HINTS[field]);
  return (
    <ReviewField
      id={id}
      label={fieldLabel(field, t)}
      hint={hint}
      problem={problem}
      ranges={sources[field] ?? []}
      lines={lines}
    >
      <Editor
        id={id}
        field={field}
        action={action}
        invalid={problem !== undefined}
        describedBy={describedBy(id, { hint, problem })}
        onChange={onChange}
      />
    </ReviewField>
  );
}

type EditorProps = Pick<FieldProps, 'field' | 'action' | 'onChange'> & {
  id: string;
  invalid: boolean;
  describedBy: string | undefined;
};

function Editor({ field, action, onChange, ...common }: EditorProps) {
  const change = (value: unknown) => onChange({ ...action, [field]: value });
  switch (field) {
    case 'date':
    case 'deadline':
      return <DateEditor {...common} value={action[field]} onChange={change} />;
    case 'references':
    case 'demands':
      return <LinesEditor {...common} value={action[field]} onChange={change} />;
    case 'people':
      return (
        <ListEditor {...common} value={action.people} write={personLines} read={readPersonLines} onChange={change} />
      );
    case 'title':
      // long titles want to be seen whole, and are one line all the same
      return (
        <TextEditor {...common} value={action.title} onChange={(title) => change(title.replaceAll(/\s*\n\s*/g, ' '))} />
      );
    case 'preferredLanguage':
    case 'previousReference':
      return <LineEditor {...common} value={action[field]} onChange={change} />;
    default:
      return <TextEditor {...common} value={action[field]} onChange={change} />;
  }
}

/** The fields that hold something that is no date, among those that are to hold one. */
export function wrongDates(action: UrgentAction): ('date' | 'deadline')[] {
  return (['date', 'deadline'] as const).filter((field) => action[field] !== '' && !isCalendarDate(action[field]));
}
