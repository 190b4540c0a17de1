/** Up to this many keys, checking all of them is cheaper than remembering which have ended. */
const FEW = 32;

/**
 * The keys of things that exist for a while, such as a table's rows. Remembers which of them have ended, so that
 * listing the current ones doesn't get slower over time.
 */
export class LiveKeys {
  readonly #all: string[] = [];
  /** The keys that may not have ended yet; `undefined` while there are only a few keys. */
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

  /** Marks an ended key as one that may exist again. */
  revive(key: string): void {
    this.#live?.add(key);
  }

  /**
   * Returns the keys that may exist at `time`.
   *
   * @param endOf returns when a key ends, or `undefined` if that isn't known yet
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
