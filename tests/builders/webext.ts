import { vi } from 'vitest';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

class Listeners<Args extends unknown[]> {
  readonly all = new Set<(...args: Args) => unknown>();
  addListener = (listener: (...args: Args) => unknown): void => void this.all.add(listener);
  removeListener = (listener: (...args: Args) => unknown): void => void this.all.delete(listener);
  tell(...args: Args): void {
    for (const listener of this.all) listener(...args);
  }
}

/** A storage area that keeps copies, as the browser's does, and can be told to refuse the next writes. */
class MemoryArea {
  data: Record<string, unknown> = {};
  refuse: (keys: string[]) => boolean = () => false;
  /** So many removals are said to be done, and are not, as in a Firefox without room. */
  undoneRemovals = 0;
  readonly #changed: Listeners<[Changes, string]>;
  readonly #name: string;

  constructor(name: string, changed: Listeners<[Changes, string]>) {
    this.#name = name;
    this.#changed = changed;
  }

  async get(key: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = Object.entries(this.data).filter(([name]) => key === null || [key].flat().includes(name));
    return structuredClone(Object.fromEntries(wanted));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.refuse(Object.keys(items))) throw new Error('QUOTA_BYTES quota exceeded');
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(structuredClone(items))) {
      changes[key] = { oldValue: this.data[key], newValue };
      this.data[key] = newValue;
    }
    this.#changed.tell(changes, this.#name);
  }

  async getKeys(): Promise<string[]> {
    return Object.keys(this.data);
  }

  async remove(keys: string | string[]): Promise<void> {
    for (const key of [keys].flat()) {
      if (!(key in this.data)) continue;
      const oldValue = this.data[key];
      if (this.undoneRemovals > 0) this.undoneRemovals--;
      else delete this.data[key];
      this.#changed.tell({ [key]: { oldValue } }, this.#name);
    }
  }

  async clear(): Promise<void> {
    for (const key of Object.keys(this.data)) await this.remove(key);
  }
}

/** The browser's locks, as far as one page alone needs them: work under the same name goes one after the other. */
export function lockInOrder(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const result = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

/** As much of the browser's API as storage and messages use, in memory. */
export function aWebext() {
  const onChanged = new Listeners<[Changes, string]>();
  return {
    storage: {
      local: new MemoryArea('local', onChanged),
      session: new MemoryArea('session', onChanged),
      onChanged,
    },
    runtime: {
      id: 'own-words@own-words.example',
      getURL: (path: string) => `chrome-extension://ownwords${path}`,
      onMessage: new Listeners<[unknown, unknown]>(),
      onStartup: new Listeners<[]>(),
      onInstalled: new Listeners<[]>(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    },
    action: {
      setBadgeText: vi.fn<(badge: { text: string | null }) => Promise<void>>(),
      setBadgeBackgroundColor: vi.fn<(badge: { color: string }) => Promise<void>>(),
    },
    alarms: {
      onAlarm: new Listeners<[{ name: string }]>(),
      clear: vi.fn<(name: string) => Promise<void>>(),
      create: vi.fn<(name: string, alarm: { when: number }) => void>(),
    },
    notifications: {
      onClicked: new Listeners<[string]>(),
      create: vi.fn<(id: string, notification: { title: string; message: string }) => Promise<string>>(),
      clear: vi.fn<(id: string) => Promise<void>>(),
    },
    permissions: { contains: vi.fn<(wanted: unknown) => Promise<boolean>>(async () => false) },
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        /^@@|^localeCode$/.test(key) ? '' : [key, ...values].join(' '),
    },
    tabs: {
      get: vi.fn<(tabId: number) => Promise<{ id: number; url?: string }>>(),
      query: vi.fn<(wanted: unknown) => Promise<{ id: number; url?: string }[]>>(),
      sendMessage: vi.fn<(tabId: number, message: unknown, options?: unknown) => Promise<unknown>>(),
    },
  };
}

export type FakeWebext = ReturnType<typeof aWebext>;
