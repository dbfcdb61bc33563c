// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { htmlToText } from './htmlToText';

test('white space is folded as a browser does, and no-break spaces stay', () => {
  expect(htmlToText('<p>  Dear\n\t Mr. <b> President </b>,\n</p>')).toBe('Dear Mr. President ,');
  expect(htmlToText('<p>UA\u00a017/26  \u00a0 x</p>')).toBe('UA\u00a017/26 \u00a0 x');
});

test('blocks are lines, and paragraphs stand apart', () => {
  expect(htmlToText('<h1>Title</h1><div>one</div><div>two <span>and</span> a half</div><p>three</p>four')).toBe(
    'Title\n\none\ntwo and a half\n\nthree\n\nfour',
  );
});

test('a line break is one, and two make an empty line', () => {
  expect(htmlToText('1 Palace Road<br>Capital<br/><br><br>Country')).toBe('1 Palace Road\nCapital\n\nCountry');
});

test('a paragraph with a no-break space alone is an empty line, and so is a line that holds a break alone', () => {
  expect(htmlToText('<div>one</div><div>&nbsp;</div><div>two</div>')).toBe('one\n\ntwo');
  expect(htmlToText('<div>one</div><div><br></div><div>two</div>')).toBe('one\n\ntwo');
  expect(htmlToText('<p>one</p><p>&nbsp;</p><p>two</p>')).toBe('one\n\ntwo');
  expect(htmlToText('<div>one</div><div>&nbsp;<b>two</b></div>')).toBe('one\ntwo');
});

describe('lists', () => {
  test('items have dashes or numbers', () => {
    expect(htmlToText('We ask:<ul><li>release <li><p>a doctor</p></ul>')).toBe('We ask:\n\n- release\n\n- a doctor');
    expect(htmlToText('<ol><li>one</li><li>two</li></ol><ol start="5"><li>five</li></ol>')).toBe(
      '1. one\n2. two\n\n5. five',
    );
  });

  test('a list inside a list stays together with it', () => {
    expect(htmlToText('<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>')).toBe('- one\n- inner\n- two');
  });

  test('an item with nothing in it leaves nothing behind', () => {
    expect(htmlToText('<ul><li></li></ul><p>text</p>')).toBe('text');
  });
});

test('rows of a table are lines, their cells two spaces apart', () => {
  const table = '<table><tr><th>Name</th> <th>Role</th></tr>\n<tr><td> Ms Roe </td><td>Minister</td></tr></table>';
  expect(htmlToText(`before${table}after`)).toBe('before\n\nName  Role\nMs Roe  Minister\n\nafter');
});

test('text that was laid out with spaces stays as it is', () => {
  expect(htmlToText('<p>See</p><pre>  a\n\n\n    b  c</pre>')).toBe('See\n\n  a\n\n\n    b  c');
});

test('what a reader does not see is left out', () => {
  const hidden = [
    '<script>let a = "<p>no</p>";</script><style>p{}</style><noscript>no</noscript><template>no</template>',
    '<nav>no</nav><svg><text>no</text></svg><select><option>no</select><button>no</button>',
    '<p hidden>no</p><i aria-hidden="true">no</i><div style="color:red; DISPLAY : none">no</div>',
    '<!-- no --><title>no</title>',
  ];
  expect(htmlToText(`<p>yes</p>${hidden.join('')}<i aria-hidden="false">too</i>`)).toBe('yes\n\ntoo');
});

describe('links', () => {
  test('tell where they lead, if their text does not', () => {
    expect(htmlToText('<a href="https://example.org/act?a=1">Act now</a>.')).toBe(
      'Act now <https://example.org/act?a=1>.',
    );
    expect(htmlToText('<a href="https://www.example.org/">example.org</a>')).toBe('example.org');
    expect(htmlToText('<a href="http://example.org/a"> http://example.org/a </a>')).toBe('http://example.org/a');
  });

  test('of mail give the address alone', () => {
    expect(htmlToText('<a href="mailto:a%2Bb@example.org?subject=x">Write</a>')).toBe('Write <a+b@example.org>');
    expect(htmlToText('<a href="mailto:A@example.org">a@EXAMPLE.org</a>')).toBe('a@EXAMPLE.org');
    expect(htmlToText('<a href="mailto:100%@example.org">Write</a>')).toBe('Write <100%@example.org>');
  });

  test('that lead nowhere outside, or have no text, give their text alone', () => {
    expect(htmlToText('<a href="#top">Top</a><a href="/x"> in</a><a href="javascript:alert(1)"> js</a>')).toBe(
      'Top in js',
    );
    expect(htmlToText('a <a href="https://example.org"><img src="x.png" alt=""></a> b')).toBe('a b');
  });

  test('have the address on the line of the text', () => {
    expect(htmlToText('<a href="https://example.org"><p>Act </p></a><p>now</p>')).toBe(
      'Act <https://example.org>\n\nnow',
    );
  });
});

describe('what the page is about', () => {
  test('is read alone if the page says which it is', () => {
    expect(htmlToText('<div>menu</div><main><p>text</p></main><footer>foot</footer>')).toBe('text');
    expect(htmlToText('<div>menu</div><article>text</article>')).toBe('text');
  });

  test('is the whole page if it does not, or nothing stands there', () => {
    expect(htmlToText('<p>menu</p><article>one</article><article>two</article>')).toBe('menu\n\none\ntwo');
    expect(htmlToText('<p>text</p><main> <script>x</script> </main>')).toBe('text');
  });
});

test('entities are characters', () => {
  expect(htmlToText('Mr. O&#39;Hara &amp; Ms&nbsp;Roe &lt;x&gt; &eacute; &#x2019;')).toBe(
    "Mr. O'Hara & Ms\u00a0Roe <x> é ’",
  );
});

test('broken markup is read as far as it goes', () => {
  expect(htmlToText('<p>one <b>two<p>three</i></div><table><td>four')).toBe('one two\n\nthree\n\nfour');
  expect(htmlToText('')).toBe('');
});
