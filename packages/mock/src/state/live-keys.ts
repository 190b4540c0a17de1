/** With this many keys or fewer, checking all of them is cheaper than remembering which no longer exist. */
const FEW = 32;

/**
 * The keys of things that exist for a while, such as a table's rows. Remembers which of them no longer exist, so that
 * listing the others doesn't get slower over time.
 */
export class LiveKeys {
  readonly #all: string[] = [];
  /** The keys that may still exist; `undefined` while there are only a few keys. */
  #live: Set<string> | undefined;
  /** The latest end time of any key that is no longer in `#live`. */
  #endedAt = 0;

  /** All keys, oldest first. */
  get all(): readonly string[] {
    return this.#all;
  }

  /** Adds a new key. */
  add(key: string): void {
    this.#all.push(key);
    if (this.#live) this.#live.add(key);
    else if (this.#all.length > FEW) this.#live = new Set(this.#all);
  }

  /** Marks a key that no longer exists as one that may exist again. */
  revive(key: string): void {
    this.#live?.add(key);
  }

  /**
   * Returns the keys that may exist at `time`.
   *
   * @param endOf returns when a key ceases to exist, or `undefined` if that isn't known yet
   */
  at(time: number, endOf: (key: string) => number | undefined): readonly string[] {
    if (!this.#live || time < this.#endedAt) return this.#all;
    for (const key of this.#live) {
      const end = endOf(key);
      if (end === undefined || end > time) continue;
      this.#live.delete(key);
      this.#endedAt = Math.max(this.#endedAt, end);
    }
    return [...this.#live];
  }
}
