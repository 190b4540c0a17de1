import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { type ApiVersion, apiVersions, type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { type SiteFiles, toMockClouds } from "./build-site.ts";
import { seedExamples } from "./seed-examples.ts";

/** The site on a port of this machine, beside a mock cloud for each edition. */
export interface SiteServer {
  readonly url: string;
  /** Stops the site and the clouds. */
  close(): Promise<void>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

/**
 * Serves the site, with mock clouds that its "Try it" buttons call.
 *
 * @throws {Error} when the port is taken
 */
export async function serveSite(files: SiteFiles, options: { readonly port?: number } = {}): Promise<SiteServer> {
  const clouds = await Promise.all(apiVersions.map(startCloud));
  const answers = new Map(files);
  answers.set(
    "mock-clouds.js",
    toMockClouds(Object.fromEntries(clouds.map(({ edition, cloud: { url, apiKey } }) => [edition, { url, apiKey }]))),
  );
  const server = createServer(({ url = "/" }, response) => {
    const name = new URL(url, "http://localhost").pathname.slice(1) || "index.html";
    const content = answers.get(name);
    const type = content === undefined ? "text/plain" : MEDIA_TYPES[extname(name)];
    response.writeHead(content === undefined ? 404 : 200, { "Content-Type": type, "Cache-Control": "no-store" });
    response.end(content ?? "no such page");
  });
  server.listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await Promise.all(clouds.map(({ cloud }) => cloud.close()));
    },
  };
}

async function startCloud(edition: ApiVersion): Promise<{ edition: ApiVersion; cloud: MockCloud }> {
  const cloud = await startMockCloud({ apiVersion: edition, cors: true });
  seedExamples(cloud);
  return { edition, cloud };
}
