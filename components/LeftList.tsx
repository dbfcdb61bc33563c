import type { LeftForYou } from '../utils/form/leftForYou';
import { leftText } from '../utils/i18n/leftText';
import { useWords } from './words';

/** What is left for the supporter; every entry leads to its place on the page. */
export function LeftList({ items, onReveal }: { items: readonly LeftForYou[]; onReveal(item: LeftForYou): void }) {
  const t = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="left-heading">
      <h3 id="left-heading">{t('leftHeading')}</h3>
      <p class="small">{t('leftHint')}</p>
      <ul id="left" class="plain">
        {items.map((item) => (
          <li key={`${item.what} ${item.ref}`}>
            <button type="button" class="link" data-what={item.what} data-ref={item.ref} onClick={() => onReveal(item)}>
              {leftText(item, t)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
