import { type FieldAnswer, type RememberedAnswers, withAnswer, withoutAnswer } from '../form/fieldAnswers';
import { alone } from './alone';
import { answersRecord } from './answersRecord';
import { onRecord, readRecord, writeRecord } from './record';

/** Remembers what a field of a form is for. */
export async function rememberAnswer(
  said: { fingerprint: string; key: string; answer: FieldAnswer },
  at: Date,
): Promise<void> {
  await alone('answers', async () => writeRecord(answersRecord, withAnswer(await readRecord(answersRecord), said, at)));
}

/** Takes an answer back. */
export async function forgetAnswer(fingerprint: string, key: string): Promise<void> {
  await alone('answers', async () =>
    writeRecord(answersRecord, withoutAnswer(await readRecord(answersRecord), fingerprint, key)),
  );
}

/** Calls back with the answers now and whenever they change. Returns how to stop. */
export function followAnswers(callback: (answers: RememberedAnswers) => void): () => void {
  let heard = false;
  const stop = onRecord(answersRecord, (answers) => {
    heard = true;
    callback(answers);
  });
  // what was read is older than what was heard meanwhile
  void readRecord(answersRecord).then((answers) => heard || callback(answers));
  return stop;
}
