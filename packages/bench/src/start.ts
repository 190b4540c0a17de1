import { once } from "node:events";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { startMockCloud } from "@crdb-cloud/mock";
import {
  CLUSTER,
  type Client,
  createTarget,
  FETCH,
  jsonHeaders,
  PEER_CLIENTS,
  PEERS,
  writeOwnClient,
} from "./clients.ts";
import { installReleases } from "./releases.ts";
import { atMost, type Result, toTable } from "./result.ts";
import { type Candidate, compare, type Figure, measureWallMs, toProcess } from "./sample.ts";

const PLAN = { rounds: 21, calls: 1, warmUp: 2 };
const COMMAND_PLAN = { ...PLAN, rounds: 41 };

export async function benchStart(folder: string, against?: string): Promise<Result> {
  const releases = await installReleases(folder, against);
  symlinkSync(join(PEERS, "node_modules"), join(folder, "node_modules"), "junction");
  const body = JSON.stringify(CLUSTER);
  const server = createServer((_, response) => response.writeHead(200, jsonHeaders(body)).end(body));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const code = `const cluster = await create(${JSON.stringify(createTarget(`http://127.0.0.1:${port}`))})();
if (cluster.id !== "${CLUSTER.id}") throw new Error(\`got \${JSON.stringify(cluster)}\`);`;
  const candidates = [
    toProgram(FETCH, folder, code),
    ...releases.map((release) => toProgram(writeOwnClient(release, "@crdb-cloud/node"), release.folder, code)),
    ...PEER_CLIENTS.map((client) => toProgram(client, folder, code)),
  ];
  const figures = await compare(candidates, PLAN, measureWallMs);
  server.close();
  const [, own] = figures as [Figure, Figure];
  return {
    title: "Start time",
    method: `Each row shows the elapsed time of a new process, measured ${PLAN.rounds} times. \`crdb-cloud\` is \`@crdb-cloud/node\`.`,
    tables: [toTable("a new process that sends one GET", "ms", "fetch", figures)],
    targets: [atMost("a new process that sends one GET", own.ratio, 0.75, " ×", " fetch")],
  };
}

/**
 * Writes a program that consists of a client's module and `code`. Runs it without environment variables, which could
 * set a proxy or a compile cache.
 */
function toProgram({ name, file }: Client, folder: string, code: string): Candidate {
  const program = join(folder, `${name.replaceAll(/\W+/g, "-")}.mjs`);
  writeFileSync(program, `${readFileSync(file, "utf8")}${code}\n`);
  return toProcess(name, [program]);
}

export async function benchCommand(folder: string): Promise<Result> {
  const [release] = await installReleases(folder);
  const program = join(folder, "empty.mjs");
  writeFileSync(program, "\n");
  const bin = join(release.folder, "node_modules/crdb-cloud/dist/bin.js");
  const cloud = await startMockCloud();
  const env = { COCKROACH_SERVER: cloud.url, COCKROACH_API_KEY: cloud.apiKey };
  const commands = [["--help"], ["api", "clusters.list"]];
  const candidates = commands.map((args) => toProcess(`crdb-cloud ${args.join(" ")}`, [bin, ...args], env));
  const baseline = toProcess("empty process", [program], env);
  const figures = await compare([baseline, ...candidates], COMMAND_PLAN, measureWallMs);
  await cloud.close();
  const [, help, call] = figures as [Figure, Figure, Figure];
  return {
    title: "The command",
    method: `Each row shows the elapsed time of a new process, measured ${COMMAND_PLAN.rounds} times. The call goes to a mock on the same machine.`,
    tables: [toTable("a new process", "ms", "an empty process", figures)],
    targets: [
      atMost(help.name, help.ratio, 1.5, " ×", " an empty process"),
      atMost(call.name, call.ratio, 2.5, " ×", " an empty process"),
    ],
  };
}
