import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { TOOLS } from "./folders.ts";

export const PRISM: string = join(TOOLS, "node_modules/@stoplight/prism-cli/dist/index.js");

export interface PrismServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a server of Prism.
 *
 * @param args the command and its arguments, such as `mock openapi.json`
 * @throws {Error} if Prism ends before it listens
 * @see https://docs.stoplight.io/docs/prism
 */
export async function startPrism(...args: readonly string[]): Promise<PrismServer> {
  const port = await findPort();
  const child = spawn(process.execPath, [PRISM, ...args, "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => line.includes("Prism is listening") && resolve());
    closed.then(([code]) => reject(new Error(`prism ${args.join(" ")}: exit code ${code}`)), reject);
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      child.kill();
      await closed;
    },
  };
}

/** Finds a free port, because Prism doesn't accept port 0. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
