import type { IncomingMessage } from "node:http";
import { MAX_BODY_BYTES } from "../spec/raw-request.ts";

const MAX_DRAINED_BYTES = 512 * 1024 * 1024;
/**
 * Reads a request body of up to 4 MiB as text. For a larger body, returns `undefined`, but only after the whole body
 * has arrived, because a client that is still sending may not read the response. Closes the connection if the body is
 * larger than 512 MiB.
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
