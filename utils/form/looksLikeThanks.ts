import { foldText } from './foldText';

/** What sites say when a message has arrived, folded; any language's phrase counts on any page. */
const THANKS: readonly string[] = [
  'thank you for contacting',
  'thank you for your submission',
  'thank you for sharing your thoughts',
  'thank you for your message',
  'thank you for writing',
  'thank you for reaching out',
  'thank you for your comment',
  'thanks for contacting',
  'thanks for your message',
  'your message has been sent',
  'your message was sent',
  'message has been received',
  'we have received your message',
  'we received your message',
  'has been submitted',
  'gracias por su mensaje',
  'gracias por contactar',
  'su mensaje ha sido enviado',
  'merci pour votre message',
  'merci de nous avoir contactes',
  'votre message a bien ete envoye',
];

/** True when one of a page's texts reads like thanks for a message. It only suggests that it went. */
export function looksLikeThanks(texts: readonly string[]): boolean {
  return texts.map(foldText).some((text) => THANKS.some((thanks) => text.includes(thanks)));
}
