/** Keeps a mock cloud's state. */
export interface StateStore {
  /**
   * Called before each change.
   *
   * @throws {Error} if the state can't be saved, since the change would be lost
   */
  check(): void;
  /** Schedules a write of the state, which will include any changes made before the write starts. */
  save(): void;
}
