import { randomBytes } from "node:crypto";
import type { Readable, Writable } from "node:stream";
import { createMockFetch } from "@crdb-cloud/mock/fetch";
import type { Cloud } from "@crdb-cloud/node";
import { createRequestStateCodec } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { parseMaxClusters, parseOwner } from "../clusters/cluster-options.ts";
import { CommandError, EXIT } from "../exit-status.ts";
import type { Io } from "../io.ts";
import { openClient } from "../open-client.ts";
import { loadCatalogue } from "./catalogue.ts";
import { createConnectionFiles } from "./connection-files.ts";
import { createPlans } from "./plans.ts";
import { createMcpServer } from "./tools.ts";

interface McpOptions {
  readonly live?: boolean;
  readonly allow?: readonly string[];
  readonly owner: string;
  readonly maxClusters: string;
}

/** Serves the tools over stdin and stdout, until stdin ends. */
export async function serveMcp(io: Io, { live = false, allow = [], owner, maxClusters }: McpOptions): Promise<void> {
  const catalogue = await loadCatalogue(allow).catch(({ message }: Error) => {
    throw new CommandError(EXIT.usage, `--allow: ${message}`);
  });
  parseOwner(owner);
  const cap = parseMaxClusters(maxClusters) as number;
  const cloud = openCloud();
  const plans = createPlans();
  const files = createConnectionFiles();
  const state = createRequestStateCodec<string>({ key: randomBytes(32) });
  const where = live
    ? `live, on ${io.env.COCKROACH_SERVER || "https://cockroachlabs.cloud"}: changes are real and may be billed`
    : "a mock in this process; nothing is real, nothing is billed";
  const settings = { cloud, where, isLive: live, owner, maxClusters: cap, catalogue, plans, files };
  const transport = new StdioServerTransport(io.stdin as Readable, io.stdout as Writable);
  const onerror = ({ message }: Error): void => void io.stderr.write(`crdb-cloud mcp: ${message}\n`);
  serveStdio(() => createMcpServer({ ...settings, state }), { transport, onerror });
  // A file such as /dev/null emits `end`, but not `close`.
  await new Promise((resolve) => io.stdin.once("end", resolve).once("close", resolve));

  function openCloud(): Cloud {
    if (live) return openClient(catalogue.client) as Cloud;
    const fetch = createMockFetch();
    return openClient(catalogue.client, { fetch, apiKey: fetch.apiKey, baseUrl: "https://mock.invalid" }) as Cloud;
  }
}
