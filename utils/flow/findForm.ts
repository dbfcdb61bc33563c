import type { FormSnapshot } from '../form/formSnapshot';
import { readForm } from '../form/readForm';
import { announce, onSnapshot, type PageAddress, type SnapshotMessage } from '../messages/pageClient';

/** The frame of a tab that has the contact form, as far as its frames have reported. */
export class TabForms {
  readonly #frames = new Map<number, SnapshotMessage>();

  add(message: SnapshotMessage): void {
    this.#frames.set(message.address.frameId, message);
  }

  /** The frame with a contact form; null when none has one. */
  form(): SnapshotMessage | null {
    return [...this.#frames.values()].find(({ snapshot }) => readForm(snapshot) !== null) ?? null;
  }

  /** What the frames' pages say, for recognising thanks. */
  texts(): string[] {
    return [...this.#frames.values()].flatMap(({ snapshot }) => snapshot.texts);
  }
}

/** Longest wait for a tab's frames to report, ms: describing a large page takes a while. */
const PATIENCE = 2000;

/** Asks a tab's frames for their forms and waits for the first contact form. */
export async function findForm(
  tabId: number,
  practice: boolean,
): Promise<{ address: PageAddress; snapshot: FormSnapshot } | null> {
  const forms = new TabForms();
  return new Promise((resolve) => {
    const done = () => {
      stop();
      clearTimeout(timer);
      resolve(forms.form());
    };
    const stop = onSnapshot((message) => {
      if (message.address.tabId !== tabId) return;
      forms.add(message);
      if (forms.form()) done();
    });
    const timer = setTimeout(done, PATIENCE);
    void announce(tabId, practice).then((heard) => heard || done());
  });
}
