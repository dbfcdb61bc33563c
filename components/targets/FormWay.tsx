import { judgeWebform } from '../../utils/urgent-action/judgeWebform';
import { WebformVerdict } from '../WebformVerdict';
import { useWords } from '../words';
import { asNext } from './targetWords';
import type { WayProps } from './TargetCard';

/** A form on the web. Only the White House's own is a link; any other address is text to be looked at and copied. */
export function FormWay({ target, name, progress, step, copy, tick, takesForm }: WayProps & { takesForm: boolean }) {
  const t = useWords();
  const { webform } = target;
  const { verdict, url } = judgeWebform(webform);
  if (webform === '') return null;
  const sent = progress.deeds.some(({ did, channel }) => did === 'sent' && channel === 'webform');
  const said = !sent && (
    <button
      type="button"
      class={`sent-form ${asNext(step, 'say-sent')}`}
      onClick={() => tick({ did: 'sent', channel: 'webform', note: '' })}
    >
      {t('sentForm')}
      <span class="visually-hidden"> {name}</span>
    </button>
  );
  if (verdict === 'white-house')
    return takesForm ? (
      <p class="row way">
        <a class={`button open-webform ${asNext(step, 'form')}`} href={url} target="_blank" rel="noopener noreferrer">
          {t('openForm')}
        </a>
        {said}
      </p>
    ) : null;
  return (
    <div class="webform way">
      <WebformVerdict webform={webform} />
      <p class="row">
        <span class="code" dir="ltr">
          {webform}
        </span>
        <button type="button" class="copy-webform" onClick={() => void copy(webform, webform)}>
          {t('copyWebform')}
          <span class="visually-hidden"> {name}</span>
        </button>
        {verdict === 'other' && said}
      </p>
    </div>
  );
}
