/** The text of an Urgent Action as a web page around it would show it: menus, buttons, a script, hidden parts. */
export function actionPage(text: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Urgent Action</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <nav><a href="/">Home</a> <a href="/donate/">Donate</a></nav>
    <main>
      ${text.split(/\n\n+/).map(block).join('\n      ')}
    </main>
    <div hidden>Nobody sees this line.</div>
    <script>document.title = 'Urgent Action: read me';</script>
    <footer>Contact us</footer>
  </body>
</html>
`;
}

function block(text: string): string {
  const lines = text.split('\n').map(escape);
  if (lines.every((line) => line.startsWith('- ')))
    return `<ul>${lines.map((line) => `<li>${line.slice(2)}</li>`).join('')}</ul>`;
  return `<p>${lines.join('<br>')}</p>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
