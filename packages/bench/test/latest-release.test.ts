import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { findLatestRelease } from "../src/latest-release.ts";

const PACKAGE = {
  name: "@crdb-cloud/node",
  "dist-tags": { latest: "1.2.3", next: "2.0.0-next.1" },
  versions: Object.fromEntries(
    ["1.2.3", "2.0.0-next.1"].map((version) => [version, { name: "@crdb-cloud/node", version, dist: {} }]),
  ),
};

let close: () => unknown;

/** Starts a registry that sends these responses, the last one again and again, and makes npm use this registry. */
async function startRegistry(status: number, ...bodies: unknown[]): Promise<void> {
  const server = createServer((_, response) => {
    const body = bodies.length > 1 ? bodies.shift() : bodies[0];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  // Sets npm's variable for the registry in lower and in upper case, because pnpm may already have set one spelling.
  for (const name of ["npm_config_registry", "NPM_CONFIG_REGISTRY"]) vi.stubEnv(name, `http://127.0.0.1:${port}/`);
  vi.stubEnv("npm_config_fetch_retries", "0");
  close = () => {
    server.closeAllConnections();
    server.close();
  };
}

afterEach(() => {
  close();
  vi.unstubAllEnvs();
});

test("findLatestRelease() returns the version that is tagged as the latest", async () => {
  await startRegistry(200, PACKAGE);
  expect(await findLatestRelease()).toBe("1.2.3");
});

test("findLatestRelease() asks the registry even if npm's cache contains an earlier response", async () => {
  vi.stubEnv("npm_config_prefer_offline", "true");
  await startRegistry(200, { ...PACKAGE, "dist-tags": { latest: "2.0.0-next.1" } }, PACKAGE);
  expect(await findLatestRelease()).toBe("2.0.0-next.1");
  expect(await findLatestRelease()).toBe("1.2.3");
});

test("findLatestRelease() returns undefined if the registry has no release", async () => {
  await startRegistry(404, { error: "not found" });
  expect(await findLatestRelease()).toBeUndefined();
});

test("findLatestRelease() throws npm's message if the registry fails", async () => {
  await startRegistry(500, { error: "out of order" });
  await expect(findLatestRelease()).rejects.toThrow("500");
});
