/** From how many characters on a text gets a frame of its own to scroll in. */
const LONG = 900;

interface Props {
  text: string;
  /** What a screen reader calls the frame. */
  label: string;
}

/** A text of a document with its line breaks; a long one scrolls in its own frame, by keyboard too. */
export function LongText({ text, label }: Props) {
  return text.length > LONG ? (
    // A frame that scrolls has to take focus, or the keyboard would not reach its end.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="letter scroll" dir="auto" tabIndex={0} role="group" aria-label={label}>
      {text}
    </div>
  ) : (
    <div class="letter" dir="auto">
      {text}
    </div>
  );
}
