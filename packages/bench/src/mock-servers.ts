import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { API_VERSION } from "@crdb-cloud/core";
import { findDocument } from "../../contract-tests/src/read-document.ts";
import { PRISM } from "../../contract-tests/src/start-prism.ts";
import { PEERS } from "./peers.ts";
import { measureTime, median } from "./sample.ts";

export interface ServerFigures {
  readonly name: string;
  readonly startMs: number;
  readonly perSecond: number;
  readonly megabytes: number;
}

const API_KEY = "CCDB1_aaaaaaaaaaaaaaaaaaaaaa_0123456789012345678901234567890123456789";
const DOCUMENT = findDocument(API_VERSION);
const STARTS = 5;
const REQUESTS = 10_000;
const AT_ONCE = 16;

/** The commands that start the servers to measure, without `--port`, which each measurement adds. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  "prism-cli": [process.execPath, PRISM, "mock", "-h", "127.0.0.1", DOCUMENT],
  "crdb-cloud": [process.execPath, join(import.meta.dirname, "serve-built-mock.ts"), "--api-key", API_KEY],
  "@stdy/cli": [join(PEERS, "node_modules/.bin/steady"), "--quiet", "--no-color", "--host", "127.0.0.1", DOCUMENT],
};

export async function measureServers(): Promise<ServerFigures[]> {
  const servers: ServerFigures[] = [];
  for (const [name, command] of Object.entries(COMMANDS)) servers.push(await measureServer(name, command));
  return servers;
}

async function measureServer(name: string, [program = "", ...args]: readonly string[]): Promise<ServerFigures> {
  const starts: number[] = [];
  for (;;) {
    const port = await findPort();
    const began = performance.now();
    const child = spawn(program, [...args, "--port", String(port)], { stdio: "ignore", detached: true });
    try {
      await untilAnswered(port, child);
      starts.push(performance.now() - began);
      if (starts.length < STARTS) continue;
      const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
      const ask = async (): Promise<void> => {
        const status = await get(port, agent);
        if (status !== 200) throw new Error(`${name} responded with ${status}`);
      };
      await measureTime(AT_ONCE)(ask, 500);
      const microseconds = await measureTime(AT_ONCE)(ask, REQUESTS);
      agent.destroy();
      return { name, startMs: median(starts), perSecond: 1e6 / microseconds, megabytes: residentMemory(child) };
    } finally {
      if (child.exitCode === null) {
        process.kill(-(child.pid as number));
        await once(child, "exit");
      }
    }
  }
}

/** Finds a free port, because the servers announce theirs in different ways. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function untilAnswered(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the mock server exited with status ${child.exitCode}`);
    const status = await get(port).catch(() => 0);
    if (status === 200) return;
    await new Promise((done) => setTimeout(done, 5));
  }
}

function get(port: number, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${API_KEY}` };
    const sent = request({ host: "127.0.0.1", port, path: "/api/v1/clusters", headers, agent }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject).end();
  });
}

function residentMemory({ pid }: ChildProcess): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1]) / 1000;
}
