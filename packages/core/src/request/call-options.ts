/** What one call may change about how it is made. */
export interface CallOptions {
  /** Ends the call wherever it is: queued, connecting, reading, or waiting to retry. The call rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /**
   * The time that one attempt may take, body included, in milliseconds.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * The time that the whole call may take, queueing and retries included, in milliseconds.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * How often the call may be tried again.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Headers for this call, over the client's. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** {@link CallOptions} of a call that makes something. */
export interface AdoptOptions extends CallOptions {
  /**
   * What to do when no answer came and the thing may have been made all the same:
   * `"throw"` the error, whose `outcome` is `"unknown"`, or `"adopt"` what the service lists under the same name
   * and made since the request began.
   * @default "throw"
   */
  onUnknownOutcome?: "throw" | "adopt" | undefined;
}

/** {@link CallOptions} of a call that changes something which takes one change at a time. */
export interface ChangeOptions extends CallOptions {
  /**
   * What to do when the change is refused because another one is under way: `"throw"` the refusal, or `"wait"` until that
   * is over and send the change again. A wait takes 2 h at most, unless `deadlineMs` says otherwise; its error, a
   * `WaitError`, carries what was seen last.
   * @default "throw"
   */
  whenBusy?: "throw" | "wait" | undefined;
}
