import type { IncomingMessage } from "node:http";

/** The maximum size of a request body, in bytes. */
export const MAX_BODY_BYTES: number = 4 * 1024 * 1024;

/** The raw request, before parsing. */
export interface RawRequest {
  /** The HTTP method, in capitals. */
  readonly method: string;
  /** The path and the query, as sent. */
  readonly target: string;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; `""` for a request without a body, `undefined` for a body larger than {@link MAX_BODY_BYTES}. */
  readonly body: string | undefined;
}

const MAX_DEPTH = 100;

/**
 * Parses a JSON body of any content type. Returns a description of the error if the body is invalid. An empty body
 * counts as no body.
 */
export function readJson(text: string): { value?: unknown; problem?: string } {
  if (text === "") return {};
  if (isDeeperThan(text, MAX_DEPTH)) return { problem: `is nested deeper than ${MAX_DEPTH} levels` };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: "is not valid JSON" };
  }
}

/** Tests whether the nesting depth of a JSON text exceeds a limit. Such a text is not passed to the parser. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === "\\") index++;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    if (depth > limit) return true;
  }
  return false;
}

const MAX_DRAINED_BYTES = 512 * 1024 * 1024;

/**
 * Reads a body of up to 4 MiB as text. Returns `undefined` for a larger body, after reading and dropping the rest up to
 * a limit, so that the client receives the response.
 */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MAX_DRAINED_BYTES) request.destroy();
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString();
}
