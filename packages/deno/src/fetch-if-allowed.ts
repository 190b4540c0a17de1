import type { FetchLike } from "@crdb-cloud/core";
import { createDenoFetch } from "@crdb-cloud/core/internal";
import { Deno } from "./globals.ts";

// Reads `Deno` only when it is called, since tests also import this package in Node.js.
const denoFetch = createDenoFetch((options) => Deno.createHttpClient(options));

/**
 * Calls `fetch`. If Deno doesn't permit the connection, the error names the missing flag.
 *
 * @throws {Error} with the code `EACCES` if the connection isn't permitted
 */
export const fetchIfAllowed: FetchLike = Object.assign(fetchOrExplain, { bufferedRead: true });

async function fetchOrExplain(url: string, init: RequestInit): Promise<Response> {
  try {
    return await denoFetch(url, init);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotCapable)) throw cause;
    const message = `Deno does not permit the connection: run the program with --allow-net=${new URL(url).host}`;
    throw Object.assign(new Error(message), { code: "EACCES" });
  }
}
