import { useWords } from './words';

/** The way to the parts of a long page: `[id, what it is called]`, in the page's order. */
export function SectionLinks({ sections }: { sections: readonly (readonly [string, string])[] }) {
  const t = useWords();
  return (
    <nav aria-label={t('navLabel')}>
      <ul class="row plain">
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
