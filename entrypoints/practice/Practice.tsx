import { useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { webext } from '../../utils/webext';
import { useShortcut } from '../shared/useShortcut';
import { PracticeForm } from './PracticeForm';

/** A place to try everything without a government's site: a form that leads nowhere. */
export function Practice() {
  const t = useWords();
  const shortcut = useShortcut();
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState(false);
  const again = () => {
    setSent(false);
    setRound((count) => count + 1);
  };
  return (
    <>
      <header>
        <h1>{t('practiceTitle')}</h1>
        <p>{t('practiceIntro')}</p>
        <p class="row">
          <button type="button" id="open-popup" onClick={() => void webext.action.openPopup()}>
            {t('practiceOpen')}
          </button>
          <button type="button" id="again" onClick={again}>
            {t('practiceReset')}
          </button>
        </p>
        {shortcut !== null && shortcut !== '' && <p class="small">{t('practiceHow', shortcut)}</p>}
      </header>
      <main lang="en" dir="ltr">
        {sent ? (
          <p role="status" id="thanks">
            Thank you for sharing your thoughts
          </p>
        ) : (
          <PracticeForm key={round} onSend={() => setSent(true)} />
        )}
      </main>
    </>
  );
}
