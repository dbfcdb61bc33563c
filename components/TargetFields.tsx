import { useEffect, useState } from 'preact/hooks';
import type { Sources } from '../utils/urgent-action/reading';
import { type Target, Target as TargetShape } from '../utils/urgent-action/urgentAction';
import { SourceLines } from './SourceLines';
import { TargetEditor } from './TargetEditor';
import { useWords } from './words';

interface Props {
  targets: readonly Target[];
  sources: Sources;
  lines: readonly string[];
  /** An id that no target has had. */
  newId(): string;
  onChange(targets: Target[]): void;
}

/** Everybody to write to, each with all fields; some can be added and removed. */
export function TargetFields({ targets, sources, lines, newId, onChange }: Props) {
  const t = useWords();
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    const index = targets.findIndex(({ id }) => id === added);
    if (index >= 0) document.getElementById(`target-${index}-name`)?.focus();
    setAdded(null);
  }, [added]);

  function add(): void {
    const id = newId();
    onChange([...targets, TargetShape.parse({ id, kind: targets.length === 0 ? 'main' : 'additional' })]);
    setAdded(id);
  }

  function remove(id: string): void {
    onChange(targets.filter((target) => target.id !== id));
    // the button that had focus goes with its target
    document.getElementById('review-targets')?.focus();
  }

  return (
    <section aria-labelledby="review-targets">
      <h3 id="review-targets" tabIndex={-1}>
        {t('fieldTargets')}
      </h3>
      {targets.length === 0 && (
        <>
          <p class="small">{t('targetsNone')}</p>
          <SourceLines ranges={sources['targets'] ?? []} lines={lines} what={t('fieldTargets')} />
        </>
      )}
      {targets.map((target, index) => (
        <TargetEditor
          key={target.id}
          target={target}
          prefix={`target-${index}`}
          number={index + 1}
          ranges={sources[`targets.${target.id}`] ?? []}
          lines={lines}
          onChange={(next) => onChange(targets.map((one) => (one.id === target.id ? next : one)))}
          onRemove={() => remove(target.id)}
        />
      ))}
      <p>
        <button type="button" id="add-target" onClick={add}>
          {t('targetAdd')}
        </button>
      </p>
    </section>
  );
}
