import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CLUSTER_HEADERS, CLUSTER_JSON } from "./cluster.ts";

/** Starts a server in a separate process. It responds to every request with `CLUSTER_JSON`. */
export async function startJsonServer(): Promise<{ url: string; close(): void }> {
  const child: ChildProcess = spawn(process.execPath, [import.meta.filename], { stdio: ["ignore", "pipe", "inherit"] });
  const [port] = (await once(child.stdout as NodeJS.ReadableStream, "data")) as [Buffer];
  return { url: `http://127.0.0.1:${port.toString().trim()}`, close: () => child.kill() };
}

if (import.meta.main) {
  const server = createServer((_, response) => response.writeHead(200, CLUSTER_HEADERS).end(CLUSTER_JSON));
  server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
}
