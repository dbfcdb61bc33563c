import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type DraftVersion, MOST_VERSIONS } from '../../utils/appeal/versions';
import { waitFor } from '../browsers/driver';
import { loadLetters } from '../builders/loadLetters';
import { letterRecords } from './letterRecords';
import { type DraftText, randomEdit, type RandomEdit } from './randomEdits';
import { allStoredIn, type Stage, storedIn } from './session';
import { count, openWorkspace, reload, untilSaved, valueOf } from './workspacePage';

/** Two actions, and the letter that belongs to none. */
const IDS = ['held', 'oil', ''];
const ACTIONS = loadLetters().filter(({ slug }) => ['lightly-edited', 'facts-wrong'].includes(slug));

/** So long after the page says that an edit is saved, what it replaced is kept, even if the background slept; ms. */
const KEPT_WITHIN = 1000;

/** How an edit and what follows it are timed. */
type Wait = 'saved' | 'typed' | 'nothing';
type End = 'kill' | 'close' | 'reload';

/** What is known of a draft. */
interface Known {
  /** What it may say: what it was last seen to say or was said to be saved, and everything that was typed since. */
  possible: DraftText[];
  /** What it said before all of it was replaced. */
  replaced: DraftText[];
}

/** A random sequence of edits in browsers with one profile, and what has to be on the device after each of them. */
export class CrashRun {
  private stage: Stage | null = null;
  private tab: Page | null = null;
  private chosen: string[] = [IDS[0]!];
  private readonly done: string[] = [];
  private readonly known = new Map<string, Known>(IDS.map((id) => [id, { possible: [NOTHING], replaced: [] }]));

  /** `number`: a stream of numbers from 0 to 1. */
  constructor(
    private readonly start: () => Promise<Stage>,
    private readonly number: () => number,
  ) {}

  /** The last steps, for a report. */
  report(): string {
    return [`edit ${this.done.length}:`, ...this.done.slice(-6)].join('\n');
  }

  async begin(): Promise<void> {
    this.stage = await this.start();
    await this.stage.put(letterRecords(ACTIONS.map(({ action }, number) => ({ id: IDS[number]!, action }))));
  }

  /** An edit, and an end of the page or of the whole browser. */
  async step(kill: boolean): Promise<void> {
    const { id, draft } = await this.look();
    const edit = randomEdit(this.number, draft, id, IDS);
    const wait = this.pick<Wait>(['saved', 'typed', 'nothing']);
    // what is not even typed yet would go on in the page that comes
    const end = kill ? 'kill' : wait === 'nothing' ? 'close' : this.pick<End>(['close', 'reload']);
    const isAsleep = this.number() < 0.2;
    this.done.push(`${edit.what}; waited for: ${wait}; then: ${end}${isAsleep ? '; background asleep' : ''}`);
    if (isAsleep) await this.stopBackground();
    await this.make(edit, id, wait);
    if (kill && edit.replaces) await this.untilKept(id, wait);
    await this.end(end);
  }

  /** Everything is where it was left; and what was replaced is a version. */
  async finish(): Promise<void> {
    await this.look();
    for (const id of IDS) check((await this.versions(id)).length < MOST_VERSIONS, `so few versions of ${id}`);
  }

  async close(): Promise<void> {
    await this.stage?.close();
  }

  /** Opens the workspace where it is not open, and compares everything with what it has to be. */
  private async look(): Promise<{ id: string; draft: DraftText }> {
    // a browser that has been killed may still be about to let go of its profile
    this.stage ??= await this.start().catch(() => this.start());
    this.tab ??= await openWorkspace(this.stage.session);
    const { tab } = this;
    await tab.waitForSelector('#letter:enabled');
    const records = await allStoredIn(tab);
    const { chosen } = (records.library as { data: { chosen: string } }).data;
    check(this.chosen.includes(chosen), `one of ${this.chosen.join(', ')} to be chosen`, chosen);
    this.chosen = [chosen];
    for (const [id, known] of this.known) await this.compare(id, known, textIn(records[draftKey(id)]));
    const draft = this.known.get(chosen)!.possible[0]!;
    const shown = await valueOf(tab, '#letter');
    check(shown === draft.letter, `to be shown: ${draft.letter}`, shown);
    check(((await count(tab, '#letter-choice')) === 1) === (draft.formLetter !== null), 'a choice where there are two');
    return { id: chosen, draft };
  }

  private async compare(id: string, known: Known, stored: DraftText): Promise<void> {
    check(
      known.possible.some((text) => isSame(text, stored)),
      `${id} to be one of ${JSON.stringify(known.possible, null, 1)}`,
      stored,
    );
    known.possible = [stored];
    known.replaced = known.replaced.filter((text) => !isSame(text, stored));
    const missing = async () => {
      const versions = await this.versions(id);
      return known.replaced.find((text) => !versions.some((version) => isSame(version, text)));
    };
    // the background may still be at it
    await waitFor('', async () => (await missing()) === undefined).catch(async () =>
      check(false, `a version of ${id}: ${JSON.stringify(await missing())}`, await this.versions(id)),
    );
  }

  private async make(edit: RandomEdit, id: string, wait: Wait): Promise<void> {
    const tab = this.tab!;
    const known = this.known.get(id)!;
    if (edit.replaces) known.replaced.push(known.possible[0]!);
    known.possible.push(...edit.states);
    if (edit.chooses !== null) this.chosen.push(edit.chooses);
    await edit.prepare(tab);
    const made = edit.make(tab);
    if (wait === 'nothing') {
      made.catch(() => undefined);
      await sleep(this.number() * 120);
      return;
    }
    await made;
    if (wait === 'typed') return;
    if (edit.chooses === null) {
      await untilSaved(tab);
      known.possible = edit.states.slice(-1);
    } else {
      await tab.waitForSelector(`#library li[data-id="${edit.chooses}"][aria-current]`);
      this.chosen = [edit.chooses];
    }
  }

  /**
   * The background keeps what was replaced once it hears of it: told so in the decision on versions, a kill in the same
   * moment takes that text. So where nobody waits for anything the text that was replaced may be missing.
   */
  private async untilKept(id: string, wait: Wait): Promise<void> {
    if (wait === 'saved') await sleep(KEPT_WITHIN);
    else this.known.get(id)!.replaced.pop();
  }

  private async end(how: End): Promise<void> {
    const stage = this.stage!;
    if (how === 'reload') return reload(this.tab!);
    if (how === 'close') await this.tab!.close();
    this.tab = null;
    if (how !== 'kill') return;
    this.stage = null;
    await stage.session.kill();
    await stage.site.close();
  }

  /** As Chromium does when there has been nothing to do for a while; in Firefox tests have no way to do so. */
  private async stopBackground(): Promise<void> {
    if (this.stage!.session.name !== 'chromium') return;
    const devtools = await this.tab!.createCDPSession();
    await devtools.send('ServiceWorker.enable');
    await devtools.send('ServiceWorker.stopAllWorkers');
    await devtools.detach();
  }

  private async versions(id: string): Promise<DraftVersion[]> {
    const record = await storedIn(this.tab!, id === '' ? 'versions' : `versions:${id}`);
    return (record as { data: DraftVersion[] } | undefined)?.data ?? [];
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.number() * list.length)]!;
  }
}

const NOTHING: DraftText = { letter: '', formLetter: null };

const draftKey = (id: string) => (id === '' ? 'appeal' : `appeal:${id}`);

function textIn(record: unknown): DraftText {
  const { letter, formLetter } = (record as { data: DraftText } | undefined)?.data ?? NOTHING;
  return { letter, formLetter };
}

function isSame(one: DraftText, other: DraftText): boolean {
  return one.letter === other.letter && one.formLetter === other.formLetter;
}

function check(holds: boolean, wanted: string, found?: unknown): void {
  if (!holds)
    throw new Error(`wanted ${wanted}${found === undefined ? '' : `\nfound ${JSON.stringify(found, null, 1)}`}`);
}
