import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the answer is truthy; after `ms` fails with the name of what was waited for. */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined | false | null | 0 | ''> | T | undefined | false | null | 0 | '',
  ms = 8000,
): Promise<T> {
  const end = Date.now() + ms;
  let problem: unknown;
  do {
    try {
      const answer = await probe();
      if (answer) return answer;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await sleep(40);
  } while (Date.now() < end);
  throw new Error(`waited ${ms} ms in vain for: ${what}${problem ? ` (${String(problem)})` : ''}`);
}
