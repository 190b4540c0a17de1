import { RETRY_MESSAGE } from "./intercept.ts";
import { errorMessage } from "./messages.ts";

/** The error with which CockroachDB requests that a client repeats its transaction. */
export const RETRY_ERROR: Buffer = errorMessage({
  code: "40001",
  message: RETRY_MESSAGE,
  hint: "Run the transaction again.",
});
