import type { Deed, LogEntry } from '../log/logEntry';
import type { PostVerdict } from '../post/postTime';
import type { Target } from '../urgent-action/urgentAction';
import { isEntryFor } from './actionState';

/** How far the supporter is with one target. */
export type TargetState = 'open' | 'printed' | 'posted' | 'sent' | 'called';

/** Something that was done for a target, and when it was last done. */
export interface TargetDeed {
  did: Exclude<Deed, 'answered'>;
  channel: LogEntry['channel'];
  /** ISO 8601, UTC. */
  at: string;
}

export interface TargetProgress {
  state: TargetState;
  /** Everything that was done, each once; what is furthest first. */
  deeds: TargetDeed[];
}

/**
 * What is further outranks what is less far. A letter that is there outranks one on its way, both outrank a call, after
 * which there is nothing in writing; what is in the form only may never have gone, and so leaves the target open.
 */
const FURTHEST_FIRST: readonly TargetDeed['did'][] = ['sent', 'posted', 'called', 'printed', 'filled'];

/** How far the supporter is with a target of an action, by the action's log entries. */
export function targetProgress(target: Target, entries: readonly LogEntry[]): TargetProgress {
  const deeds = new Map<string, TargetDeed>();
  for (const entry of entries) {
    const { did, channel, at } = entry;
    if (did === 'answered' || !isEntryFor(entry, target)) continue;
    const known = deeds.get(`${did} ${channel}`);
    if (known === undefined || known.at < at) deeds.set(`${did} ${channel}`, { did, channel, at });
  }
  const rank = ({ did }: TargetDeed) => FURTHEST_FIRST.indexOf(did);
  const sorted = [...deeds.values()].sort((a, b) => rank(a) - rank(b) || b.at.localeCompare(a.at));
  const furthest = sorted[0]?.did ?? 'filled';
  return { state: furthest === 'filled' ? 'open' : furthest, deeds: sorted };
}

/** Something went to the target, or was said to them. */
export function isReached(state: TargetState): boolean {
  return state !== 'open' && state !== 'printed';
}

/** The ways in which a target can be reached by this supporter, now. */
export interface Ways {
  /** The White House's own form, and it takes the supporter's address. */
  form: boolean;
  /** Another form on the web. */
  webform: boolean;
  post: PostVerdict | null;
  email: boolean;
  phone: boolean;
}

/**
 * What to do next for a target. `say-sent`: the letter is in the form, and whether it was sent is not known. `print-late`
 * and `post-late`: on paper, which is likely to be late, but there is no quicker way. `none`: the action gives no way.
 */
export type NextStep =
  | 'write'
  | 'form'
  | 'say-sent'
  | 'print'
  | 'print-late'
  | 'post'
  | 'post-late'
  | 'email'
  | 'webform'
  | 'call'
  | 'none'
  | 'done';

/** The next step for a target; `written`: there is a letter. */
export function nextStep({ state, deeds }: TargetProgress, ways: Ways, written: boolean): NextStep {
  if (isReached(state)) return 'done';
  if (!isReachable(ways)) return 'none';
  if (deeds.some(({ did }) => did === 'filled')) return 'say-sent';
  if (!written && state === 'open') return 'write';
  if (ways.form) return 'form';
  const printed = state === 'printed';
  if (ways.post !== null && ways.post !== 'too-late') return printed ? 'post' : 'print';
  return quicker(ways) ?? (printed ? 'post-late' : 'print-late');
}

/** What does not take days. A call comes last: it says less, and not everybody can. */
function quicker({ email, webform, phone }: Ways): NextStep | null {
  return email ? 'email' : webform ? 'webform' : phone ? 'call' : null;
}

function isReachable({ form, webform, post, email, phone }: Ways): boolean {
  return form || webform || post !== null || email || phone;
}
