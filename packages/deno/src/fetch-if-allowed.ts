import type { FetchLike } from "@crdb-cloud/core";
import { Deno } from "./globals.ts";

/**
 * Fetches, and where Deno doesn't allow it says which flag is missing. Deno reads a whole body in half the time that its
 * chunks take.
 *
 * @throws {Error} with the code `EACCES`, the platforms' own for a connection that is forbidden
 */
export const fetchIfAllowed: FetchLike = Object.assign(fetchOrExplain, { readsWhole: true });

async function fetchOrExplain(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    if (!(cause instanceof Deno.errors.NotCapable)) throw cause;
    const message = `Deno doesn't allow it: run it with --allow-net=${new URL(url).host}`;
    throw Object.assign(new Error(message), { code: "EACCES" });
  }
}
