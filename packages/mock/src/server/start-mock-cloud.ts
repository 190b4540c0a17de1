import { loadDocument } from "../spec/load-document.ts";
import { findVersion, latestVersion } from "../versions/find-version.ts";
import type { MockCloud, MockCloudOptions } from "./mock-cloud.ts";

/**
 * Starts a mock cloud on a port of this machine. Prism stands before the simulator and holds every request and every answer
 * against the spec.
 *
 * @throws {Error} when the port is taken.
 * @throws {RangeError} when there is no such API version, or a key has a permission that it doesn't have.
 * @example
 * ```ts
 * await using cloud = await startMockCloud();
 * const client = createClient({ baseUrl: cloud.url, apiKey: cloud.apiKey });
 * ```
 */
export async function startMockCloud(options: MockCloudOptions = {}): Promise<MockCloud> {
  const { apiVersion } = findVersion(options.apiVersion ?? latestVersion);
  // Imported lazily, so that the fetch function does not load the server.
  const { serveDocument } = await import("./serve-document.ts");
  return serveDocument(await loadDocument(apiVersion), options);
}
