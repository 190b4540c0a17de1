import { randomBytes } from "node:crypto";
import type { KeyOptions } from "../access/access-key.ts";
import { createCloud } from "../cloud/cloud.ts";
import { checkOptions } from "./check-options.ts";
import type { MockCloud, MockCloudOptions } from "./mock-cloud.ts";
import { isExposed } from "./reject-foreign.ts";

/**
 * Starts a mock cloud on a local port. It validates every request against the spec.
 *
 * @throws {Error} if the port is in use
 * @throws {TypeError} if an option is unknown or has the wrong type
 * @throws {RangeError} if the API version is unknown, or a key has an unknown role
 * @example
 * ```ts
 * await using cloud = await startMockCloud();
 * const client = createClient({ baseUrl: cloud.url, apiKey: cloud.apiKey });
 * ```
 */
export async function startMockCloud(options: MockCloudOptions = {}): Promise<MockCloud> {
  checkOptions(options);
  const { host = "127.0.0.1", keys } = options;
  const cloud = createCloud(keys === undefined && isExposed(host) ? { ...options, keys: [randomKey()] } : options);
  // Loads the server lazily, since programs that only call `createMockFetch()` don't need it.
  const { serveCloud } = await import("./serve-cloud.ts");
  return serveCloud(cloud, options);
}

/** Returns an API key that nobody can guess, unlike the default key, which is the same for every mock. */
function randomKey(): KeyOptions {
  const [id, secret] = [randomBytes(9), randomBytes(16)].map((bytes) => bytes.toString("hex"));
  return { apiKey: `CCDB1_MOCK${id}_thisIsNotARealKey${secret}` };
}
