import type { Place } from '../../utils/appeal/remembering';

/** A text as elements, one a line, of which an update touches only those whose line has changed. */
export class LayerLines {
  private lines: { element: HTMLElement; text: Text }[] = [];

  update(layer: HTMLElement, value: string): void {
    const wanted = value.split('\n');
    const most = Math.min(this.lines.length, wanted.length);
    let head = 0;
    while (head < most && this.lines[head]!.text.data === wanted[head]) head++;
    let tail = 0;
    while (tail < most - head && this.lines.at(-1 - tail)!.text.data === wanted.at(-1 - tail)) tail++;
    const changed = wanted.slice(head, wanted.length - tail);
    const old = this.lines.slice(head, this.lines.length - tail);
    // those that have a line in their place are changed, so that ranges in them move along
    for (const [at, line] of changed.slice(0, old.length).entries()) replaceText(old[at]!.text, line);
    for (const { element } of old.slice(changed.length)) element.remove();
    const after = this.lines[this.lines.length - tail]?.element ?? null;
    const added = changed.slice(old.length).map((line) => {
      const element = document.createElement('div');
      const text = document.createTextNode(line);
      element.append(text);
      layer.insertBefore(element, after);
      return { element, text };
    });
    this.lines.splice(head, old.length, ...old.slice(0, changed.length), ...added);
  }

  /** The stretch of the text between two places, within which line breaks count one. */
  range({ start, end }: Place): Range {
    const range = document.createRange();
    const from = this.find(start);
    const to = this.find(end);
    range.setStart(from.text, from.offset);
    range.setEnd(to.text, to.offset);
    return range;
  }

  private find(place: number): { text: Text; offset: number } {
    let rest = place;
    for (const { text } of this.lines) {
      if (rest <= text.length) return { text, offset: rest };
      rest -= text.length + 1;
    }
    const last = this.lines.at(-1)!.text;
    return { text: last, offset: last.length };
  }
}

/** Changes a text node only between what stays the same at its beginning and at its end: ranges in it move along. */
function replaceText(node: Text, value: string): void {
  const before = node.data;
  const most = Math.min(before.length, value.length);
  let head = 0;
  while (head < most && before[head] === value[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === value.at(-1 - tail)) tail++;
  node.replaceData(head, before.length - head - tail, value.slice(head, value.length - tail));
}
