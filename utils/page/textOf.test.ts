// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { textOf } from './textOf';

function element(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

test('text is folded, and elements keep words apart', () => {
  expect(textOf(element('<p> First\n   name</p><b>*</b>'))).toBe('First name *');
});

test('what people have typed or may choose is no part of a label', () => {
  const label = element(
    'Phone <select><option>Home</option></select><textarea>secret</textarea><style>p{}</style><script>x</script>',
  );
  expect(textOf(label)).toBe('Phone');
});

describe('a long text', () => {
  test('is cut at the limit', () => {
    expect(textOf(element('word '.repeat(100)), 19)).toBe('word word word word');
    expect(textOf(element('<p>word</p> '.repeat(100)), 19)).toBe('word word word word');
    expect(textOf(element('x'.repeat(5000)))).toHaveLength(200);
  });
});

test('nothing has no text', () => {
  expect([textOf(null), textOf(undefined), textOf(element(''))]).toEqual(['', '', '']);
});
