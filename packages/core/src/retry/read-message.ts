import { parseJson } from "../arguments/parse-json.ts";

/** Returns the message in an error response's body, without the names that it may quote from the request. */
export function readMessage(text: string): string {
  const json = parseJson(text) as { readonly message?: unknown } | null | undefined;
  const message = json === undefined ? text : json?.message;
  return typeof message === "string" ? message.slice(0, LONGEST_MESSAGE).replace(QUOTED, "") : "";
}

/** Only this many characters are searched, because finding quoted names takes quadratic time. */
const LONGEST_MESSAGE = 1000;
/** Matches quoted names. They are dropped, since a name could contain a word such as "locked". */
const QUOTED = /\B(["'`]).*?\1\B/g;
