import * as z from 'zod/mini';
import { FillReport } from '../form/fillReport';
import { type FillPlan, writesOf } from '../form/planFill';
import { leftText } from '../i18n/leftText';
import type { Translate } from '../i18n/translate';
import { filledEntry, type FilledLetter } from '../log/logEntry';
import { apply, type PageAddress } from '../messages/pageClient';
import { markFilled } from '../storage/libraryStore';
import { addLogEntry, takeBackFilled } from '../storage/logStore';
import { readRecord, writeRecord } from '../storage/record';
import { filledRecord } from '../storage/records';
import { type Runtime, webext } from '../webext';
import { aloneWithFilled } from './followFilled';

/** The letter that goes in, and the action it is for ('' and what the supporter calls it, when it is none of the library). */
export interface Letter {
  actionId: string;
  action: string;
  reference: string;
  text: string;
}

const Filled = z.object({
  /** Null when the page is gone. */
  report: z.nullable(FillReport),
  /** False where the browser refused to store in the log that the letter went in. */
  logged: z.boolean(),
});

type Filled = z.infer<typeof Filled>;

/** What is to be done, without what only the preview needs. */
const FillOrder = z.object({
  own: z.literal('fill'),
  address: z.object({ tabId: z.number(), frameId: z.number(), practice: z.boolean() }),
  page: z.object({
    session: z.string(),
    revision: z.string(),
    writes: z.array(
      z.object({
        ref: z.string(),
        value: z.string(),
        option: z.nullable(z.object({ value: z.string(), text: z.string() })),
        overwrite: z.boolean(),
      }),
    ),
    card: z.object({ left: z.array(z.string()) }),
  }),
  /** The field for the letter; null where the form has none. */
  message: z.nullable(z.string()),
  target: z.enum(['president', 'vice-president']),
  letter: z.object({ actionId: z.string(), action: z.string(), reference: z.string(), text: z.string() }),
});

type FillOrder = z.infer<typeof FillOrder>;

/**
 * Carries a plan out on a page, notes in the log that the letter went in, and remembers for the question "Did you send
 * it?" which. This is the only way in which anything of the supporter's leaves for a page. For the background.
 */
export async function fillForm(address: PageAddress, plan: FillPlan, letter: Letter, t: Translate): Promise<Filled> {
  return carryOut(orderOf(address, plan, letter, t));
}

/**
 * The same for the popup, which may be closed before the page has answered: the background does it and notes it. The
 * report is null, too, where the background cannot be reached.
 */
export async function fillThroughBackground(
  address: PageAddress,
  plan: FillPlan,
  letter: Letter,
  t: Translate,
): Promise<Filled> {
  const answer: unknown = await webext.runtime.sendMessage(orderOf(address, plan, letter, t)).catch(() => undefined);
  const filled = z.safeParse(Filled, answer);
  return filled.success ? filled.data : { report: null, logged: true };
}

/** For the background: fills what the extension's own pages ask for, and only those. */
export function fillForPages(): void {
  webext.runtime.onMessage.addListener((message: unknown, { id, url }: Runtime.MessageSender) => {
    if (id !== webext.runtime.id || !url?.startsWith(webext.runtime.getURL('/'))) return undefined;
    const order = z.safeParse(FillOrder, message);
    return order.success ? carryOut(order.data) : undefined;
  });
}

function orderOf(address: PageAddress, plan: FillPlan, letter: Letter, t: Translate): FillOrder {
  const { session, revision, fields, left } = plan;
  const { actionId, action, reference, text } = letter;
  return {
    own: 'fill',
    address,
    page: { session, revision, writes: writesOf(plan), card: { left: left.map((item) => leftText(item, t)) } },
    message: fields.find((field) => field.kind === 'message')?.ref ?? null,
    target: recipientOf(plan),
    letter: { actionId, action, reference, text },
  };
}

async function carryOut({ address, page, message, target, letter }: FillOrder): Promise<Filled> {
  const report = await apply(address, page);
  const isIn = report?.done && report.results.some(({ ref, outcome }) => ref === message && outcome === 'filled');
  if (message === null || !isIn) return { report, logged: true };
  const { practice, frameId, tabId } = address;
  const logged = await remember(tabId, {
    at: new Date().toISOString(),
    ...letter,
    target,
    practice,
    entryId: practice ? '' : crypto.randomUUID(),
    place: { frameId, session: page.session, ref: message },
    saidNo: false,
  });
  return { report, logged };
}

/** Whom the form goes to, as it would be filled. */
export function recipientOf({ vicePresident }: Pick<FillPlan, 'vicePresident'>): FilledLetter['target'] {
  return vicePresident ? 'vice-president' : 'president';
}

function isSamePlace({ place: one }: FilledLetter, { place: other }: FilledLetter): boolean {
  return one?.frameId === other?.frameId && one?.session === other?.session && one?.ref === other?.ref;
}

/** False where the browser refused to store it: the letter is in the form all the same. */
async function remember(tabId: number, filled: FilledLetter): Promise<boolean> {
  try {
    await aloneWithFilled(tabId, async () => {
      const former = await readRecord(filledRecord(tabId), 'session');
      await writeRecord(filledRecord(tabId), filled, 'session');
      // an earlier version in the same place has never gone
      if (former !== null && isSamePlace(former, filled)) await takeBackFilled(former);
      if (filled.practice) return;
      await addLogEntry(filledEntry(filled));
      await markFilled(filled.actionId, new Date(filled.at));
    });
    return true;
  } catch {
    return false;
  }
}
