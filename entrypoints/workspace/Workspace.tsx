import { EventBar } from '../../components/event/EventBar';
import { useWords } from '../../components/words';
import { CONTACT_PAGE } from '../../utils/form/whiteHouse';
import { practiceUrl } from '../../utils/messages/pageClient';
import { Overview } from './Overview';
import { Review, reviewOf } from './Review';
import { useWorkspace } from './useWorkspace';

/** The full page: the actions, the letter with room to write, the details, the log; or one action to look at. */
export function Workspace() {
  const t = useWords();
  const workspace = useWorkspace();
  const review = reviewOf(workspace);
  const { event, bar } = workspace.letterEvent;
  return (
    <>
      <header>
        <h1>{t('extensionShortName')}</h1>
        <p class="row">
          <a class="button" href={CONTACT_PAGE} target="_blank" rel="noopener noreferrer">
            {t('openForm')}
          </a>
          <a class="button" href={practiceUrl()} target="_blank" rel="noopener">
            {t('openPractice')}
          </a>
        </p>
      </header>
      <main>
        <p role="status" id="workspace-status">
          {workspace.said}
        </p>
        {event != null && <EventBar {...bar} event={event} />}
        {review === null ? <Overview workspace={workspace} /> : <Review workspace={workspace} item={review} />}
      </main>
      <footer>
        <p class="small">{t('independent')}</p>
      </footer>
    </>
  );
}
