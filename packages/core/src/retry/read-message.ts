import { parseJson } from "../arguments/parse-json.ts";

/**
 * Returns the message of an error response, without the names that it may repeat from the request.
 *
 * @param text the error message, or the whole body of the response
 */
export function readMessage(text: string): string {
  const json = parseJson(text) as { readonly message?: unknown } | null | undefined;
  const message = json === undefined ? text : json?.message;
  return typeof message === "string" ? message.slice(0, LONGEST_MESSAGE).replace(QUOTED, "") : "";
}

/**
 * The number of characters that the client searches. The time to find quoted names grows with the square of the length.
 */
const LONGEST_MESSAGE = 1000;
/** Matches quoted names, which are ignored, because a name may contain a word such as "locked". */
const QUOTED = /\B(["'`]).*?\1\B/g;
