import { defaultVersion } from "../generated/api-versions.gen.ts";
import { loadDocument } from "../spec/read-api-document.ts";
import { findVersion } from "../versions/find-version.ts";
import type { MockCloud, MockCloudOptions } from "./mock-cloud.ts";

/**
 * Starts a mock cloud on a port of this machine. Every request is validated against the spec.
 *
 * @throws {Error} if the port is in use
 * @throws {RangeError} if the API version is unknown, or if a key has a permission that the version does not have
 * @example
 * ```ts
 * await using cloud = await startMockCloud();
 * const client = createClient({ baseUrl: cloud.url, apiKey: cloud.apiKey });
 * ```
 */
export async function startMockCloud(options: MockCloudOptions = {}): Promise<MockCloud> {
  const { apiVersion } = findVersion(options.apiVersion ?? defaultVersion);
  // The server is imported here, so that a program that only calls `createMockFetch()` does not load the server.
  const { serveDocument } = await import("./serve-document.ts");
  return serveDocument(await loadDocument(apiVersion), options);
}
