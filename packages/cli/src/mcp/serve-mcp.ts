import { once } from "node:events";
import { Readable, type Writable } from "node:stream";
import { createMockFetch } from "@crdb-cloud/mock/fetch";
import type { Cloud } from "@crdb-cloud/node";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import { parseMaxClusters, parseOwner } from "../clusters/cluster-options.ts";
import { CommandError, EXIT } from "../exit-status.ts";
import { type Io, warn } from "../io.ts";
import { openClient } from "../open-client.ts";
import { loadCatalogue, TEMPORARY_CLUSTERS } from "./catalogue.ts";
import { createConnectionFiles } from "./connection-files.ts";
import { readMessages } from "./read-messages.ts";
import { createMcpServer } from "./tools.ts";

interface McpOptions {
  readonly live?: boolean;
  readonly allow?: readonly string[];
  readonly owner: string;
  readonly maxClusters: string;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Serves the tools over stdin and stdout, until stdin ends or a signal arrives. */
export async function serveMcp(io: Io, { live = false, allow = [], owner, maxClusters }: McpOptions): Promise<void> {
  const allowed = live ? allow : [...allow, TEMPORARY_CLUSTERS];
  const catalogue = await loadCatalogue(allowed).catch(({ message }: Error) => {
    throw new CommandError(EXIT.usage, `--allow: ${message}`);
  });
  parseOwner(owner);
  parseMaxClusters(maxClusters);
  const fetch = live ? undefined : createMockFetch();
  const onMock = fetch && { fetch, apiKey: fetch.apiKey, baseUrl: "https://mock.invalid" };
  const cloud = openClient(catalogue.client, onMock) as Cloud;
  const files = createConnectionFiles();
  const where = live
    ? `live, on ${io.env.COCKROACH_SERVER || "https://cockroachlabs.cloud"}: changes are real and may be billed`
    : "a mock in this process; nothing is real, nothing is billed";
  const settings = { cloud, where, isLive: live, owner, maxClusters, catalogue, files };
  if (io.stdin.isTTY) warn(io, "this server talks to an agent over stdio. Press ^D to stop it");
  const onerror = ({ message }: Error): void => void io.stderr.write(`crdb-cloud mcp: ${message}\n`);
  const transport = new StdioServerTransport(Readable.from(readMessages(io)), io.stdout as Writable);
  serveStdio(() => createMcpServer(settings), { transport, onerror });
  const listening = new AbortController();
  const { signal } = listening;
  // Waits for either event, since a file such as /dev/null emits `end`, but not `close`.
  const ends = ["end", "close"].map((event) => once(io.stdin, event, { signal }));
  const signals = SIGNALS.map((name) => once(process, name, { signal }));
  const [received] = await Promise.race([...ends, ...signals]).finally(files.end);
  listening.abort();
  if (received !== undefined) process.kill(process.pid, received);
}
