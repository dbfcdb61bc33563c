import { US_STATES } from '../../utils/form/usStates';
import { NEWEST_FORM } from '../../utils/form/knownForms';

/** The 50 states and the District of Columbia: what the newest form offers. */
const STATES = [...US_STATES].slice(0, 51);

/**
 * The newest form as far as it is known (names, kinds, limits, all required), in English like the real one. Its
 * markup is ours. It is uncontrolled on purpose: the page keeps nothing of what is filled.
 */
export function PracticeForm({ onSend }: { onSend(): void }) {
  const id = (name: string) => `practice-${name}`;
  const text = (
    name: string,
    label: string,
    maxLength: number,
    type: { type: 'text' } | { type: 'email' } | { type: 'tel' } = { type: 'text' },
  ) => (
    <p class="field">
      <label for={id(name)}>{label}</label>
      <input id={id(name)} name={name} {...type} maxLength={maxLength} required />
    </p>
  );
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <p class="field">
      <label for={id(name)}>{label}</label>
      <select id={id(name)} name={name} required>
        <option value="">Choose…</option>
        {options.map(([value, shown]) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </select>
    </p>
  );
  return (
    <form
      id="practice-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {choice(
        'Prefix',
        'Prefix',
        ['Mr.', 'Mrs.', 'Ms.', 'Dr.'].map((prefix) => [prefix, prefix] as const),
      )}
      {text('FirstName', 'First name', 40)}
      {text('lastName', 'Last name', 80)}
      {text('Address1', 'Street address', 255)}
      {text('City', 'City', 40)}
      {choice('State', 'State', STATES)}
      {text('zipcode', 'ZIP code', 20)}
      {text('email_address', 'Email', 80, { type: 'email' })}
      {text('phone', 'Phone', 40, { type: 'tel' })}
      <p class="field">
        <label for="practice-message">What would you like to say?</label>
        <textarea id="practice-message" name="message" rows={10} maxLength={NEWEST_FORM.limit} required />
      </p>
      <p>
        <button type="submit" class="primary">
          Submit
        </button>
      </p>
    </form>
  );
}
