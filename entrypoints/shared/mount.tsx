import { type ComponentChildren, render } from 'preact';
import { Words } from '../../components/words';
import { createTranslate, type Translate } from '../../utils/i18n/translate';
import { startOverWithTurns } from '../../utils/storage/eventTurn';
import { webext } from '../../utils/webext';
import '../../components/styles.css';

/** Puts a page's content in its `#app`, in the browser's language and direction. */
export function mount(title: (t: Translate) => string, content: ComponentChildren): void {
  const t = createTranslate((key, values) => webext.i18n.getMessage(key, values));
  document.documentElement.lang = t.language;
  document.documentElement.dir = t.direction;
  document.title = title(t);
  startOverWithTurns();
  render(<Words.Provider value={t}>{content}</Words.Provider>, document.getElementById('app') as HTMLElement);
}
