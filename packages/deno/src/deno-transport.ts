import type { Transport } from "@crdb-cloud/core";
import { createDenoFetch, createFetchTransport } from "@crdb-cloud/core/internal";
import { Deno } from "./globals.ts";

// Doesn't access `Deno` before a request, since tests also import this package in Node.js.
const denoFetch = createDenoFetch((options) => Deno.createHttpClient(options));

/**
 * Sends requests with `fetch`. If Deno doesn't permit the connection, the error names the missing flag. Reads bodies in
 * one piece, which is twice as fast in Deno.
 */
export const denoTransport: Transport = createFetchTransport(fetchIfAllowed, true);

/** @throws {Error} with the code `EACCES` if the connection isn't permitted */
async function fetchIfAllowed(url: string, init: RequestInit): Promise<Response> {
  try {
    return await denoFetch(url, init);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotCapable)) throw cause;
    const message = `Deno does not permit the connection: run the program with --allow-net=${new URL(url).host}`;
    throw Object.assign(new Error(message), { code: "EACCES" });
  }
}
