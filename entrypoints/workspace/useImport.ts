import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileInReading } from '../../components/ActionImport';
import type { ReviewItem } from '../../components/ActionReview';
import type { ImportProblem } from '../../components/ImportProblems';
import { readRecord, removeRecord } from '../../utils/storage/record';
import { incomingRecord } from '../../utils/storage/records';
import { byHand, type Imported, readFile, readText } from './readImported';

export interface Import {
  /** What is in the box to paste into. */
  text: string;
  busy: boolean;
  files: readonly FileInReading[];
  problems: readonly ImportProblem[];
  /** What was read and waits to be looked at, the next one first. */
  queue: readonly ReviewItem[];
  setText(text: string): void;
  readPasted(text: string): void;
  readFiles(files: File[]): void;
  makeByHand(problem: ImportProblem): void;
  /** The first of the queue was looked at: it is saved now, or was not wanted. */
  done(saved: boolean): void;
}

/** Brings texts and files in, one after the other, and keeps what was read until it was looked at. */
export function useImport(): Import {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [files, setFiles] = useState<readonly FileInReading[]>([]);
  const [problems, setProblems] = useState<readonly ImportProblem[]>([]);
  const [queue, setQueue] = useState<readonly ReviewItem[]>([]);
  /** The review of what is in the box. */
  const ofBox = useRef('');
  /** The review of what another page has left here. */
  const ofIncoming = useRef('');
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const batches = useRef(0);

  async function bringIn(readings: readonly (() => Promise<Imported>)[]): Promise<Imported[]> {
    const read: Imported[] = [];
    for (const reading of readings) read.push(await reading());
    setProblems((now) => [...now, ...read.flatMap((one) => (one.ok ? [] : [one.problem]))]);
    // behind what still waits to be looked at
    setQueue((now) => [...now, ...read.flatMap((one) => (one.ok ? [one.item] : []))]);
    return read;
  }

  /** One batch after another: what is dropped while files are read waits for them. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    // what could not be read of a batch stays to be seen while another one waits behind it
    if (batches.current === 0) setProblems([]);
    const turn = last.current.then(work);
    last.current = turn.catch(() => undefined).then(() => setBusy(--batches.current > 0));
    batches.current++;
    setBusy(true);
    return turn;
  }

  async function readPasted(pasted: string, from = ''): Promise<string> {
    setText(pasted);
    const [read] = await inTurn(() => bringIn([() => readText(pasted, from)]));
    ofBox.current = read?.ok ? read.item.key : '';
    return ofBox.current;
  }

  async function readFiles(chosen: File[]): Promise<void> {
    if (chosen.length === 0) return;
    const all = chosen.map((file) => ({ key: crypto.randomUUID(), file }));
    setFiles((now) => [...now, ...all.map(({ key, file }) => ({ key, name: file.name, progress: 0 }))]);
    const readings = all.map(({ key, file }) => async () => {
      const imported = await readFile(file, (progress) =>
        setFiles((now) => now.map((one) => (one.key === key ? { ...one, progress } : one))),
      );
      setFiles((now) => now.filter((one) => one.key !== key));
      return imported;
    });
    await inTurn(() => bringIn(readings));
  }

  /** What another page of the extension has left here to be read; it goes once it was looked at, or is in the box. */
  async function readIncoming(): Promise<void> {
    const incoming = await readRecord(incomingRecord, 'session');
    if (incoming === null) return;
    ofIncoming.current = await readPasted(incoming.text, incoming.from);
    if (ofIncoming.current === '') await removeRecord(incomingRecord, 'session');
  }

  useEffect(() => {
    void readIncoming();
    return keepDroppedFilesOut();
  }, []);

  return {
    text,
    busy,
    files,
    problems,
    queue,
    setText,
    readPasted: (pasted) => void readPasted(pasted),
    readFiles: (chosen) => void readFiles(chosen),
    makeByHand(problem) {
      const item = byHand(problem.text, problem.name);
      if (problem.text === text) ofBox.current = item.key;
      setProblems((now) => now.filter(({ key }) => key !== problem.key));
      setQueue((now) => [...now, item]);
    },
    done(saved) {
      // a text that was not wanted after all stays in the box
      if (saved && queue[0]?.key === ofBox.current) setText('');
      if (queue[0]?.key === ofIncoming.current) void removeRecord(incomingRecord, 'session');
      setQueue(([, ...rest]) => rest);
    },
  };
}

/** A file dropped beside the place for it would have the browser leave this page for the file. Returns how to stop. */
function keepDroppedFilesOut(): () => void {
  const keep = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  addEventListener('dragover', keep);
  addEventListener('drop', keep);
  return () => {
    removeEventListener('dragover', keep);
    removeEventListener('drop', keep);
  };
}
