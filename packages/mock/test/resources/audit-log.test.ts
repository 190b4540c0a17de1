import { expect, test } from "vitest";
import { copyState } from "../../src/state/parse-state.ts";
import { basicCluster, openCloud, openCluster, readState } from "../version-2024-09-16.ts";

test("auditLogs.list lists each change with its caller and its error, without secrets", async () => {
  const { ask, list, status } = openCloud();
  const { id: cluster_id } = await ask("POST /clusters", basicCluster());
  await ask(`POST /clusters/${cluster_id}/sql-users`, { name: "ada", password: "correct-horse" });
  await status(`DELETE /clusters/${cluster_id}/sql-users/nobody`);
  const actions = ["CREATE_CLUSTER", "CREATE_SQL_USER", "DELETE_SQL_USER"].map((one) => `AUDIT_LOG_ACTION_${one}`);
  expect(await list("GET /auditlogevents", "action")).toEqual(actions);
  const { entries } = await ask("GET /auditlogevents");
  const cluster = { cluster_id, cluster_name: "notorious-moose" };
  expect(entries[1]).toMatchObject({ service_account_name: "mock", ...cluster, error: "" });
  expect(entries[2]).toMatchObject({ error: expect.stringContaining("SQL user not found"), payload: "" });
  expect(JSON.stringify(entries)).not.toContain("correct-horse");
});

test("auditLogs.list continues at starting_from, in ascending and descending order", async () => {
  const { ask, fetch } = openCloud();
  for (const name of ["one", "two", "six"]) await ask("POST /folders", { name });
  const walk = async (order: string): Promise<string[][]> => {
    const pages: string[][] = [];
    for (let from = ""; ; ) {
      const { entries, next_starting_from } = await ask(`GET /auditlogevents?limit=1&sort_order=${order}${from}`);
      pages.push(entries.map(({ id }: { id: string }) => id));
      if (entries.length === 0 || !next_starting_from) return pages;
      from = `&starting_from=${next_starting_from}`;
    }
  };
  const [first, second, third, ...rest] = await walk("ASC");
  expect(new Set([first, second, third].flat()).size).toBe(3);
  expect(rest).toEqual([[]]);
  expect(await walk("DESC")).toEqual([third, second, first]);
  const { apiKey } = fetch.addKey({ organization: "other" });
  expect((await ask("GET /auditlogevents", undefined, apiKey)).entries).toEqual([]);
});

test.each([
  ["PATCH ", { labels: {} }, "UPDATE_CLUSTER"],
  ["PATCH ", { delete_protection: "ENABLED" }, "SET_DELETE_PROTECTION"],
  ["PATCH ", { cockroach_version: "v25.4" }, "UPDATE_CLUSTER_MAJOR_VERSION"],
  ["PATCH ", { upgrade_status: "FINALIZED" }, "FINALIZE_CLUSTER_MAJOR_VERSION_UPDATE"],
  ["PATCH ", { upgrade_status: "ROLLBACK_RUNNING" }, "ROLLBACK_CLUSTER_MAJOR_VERSION_UPDATE"],
  ["PATCH /networking/aws-endpoint-connections/vpce-0a", { status: "REJECTED" }, "REJECT_PRIVATE_LINK"],
  ["PATCH /networking/aws-endpoint-connections/vpce-0a", { status: "AVAILABLE" }, "ACCEPT_PRIVATE_LINK"],
])("%s with the body %j appears in the audit log as %s", async (line, body, action) => {
  const { ask, call, id: cluster_id, path } = openCluster({ provider: "AWS" });
  await call(line.replace(" ", ` ${path}`), body);
  const entry = { cluster_id, payload: JSON.stringify(body), source: "AUDIT_LOG_SOURCE_CC_API" };
  expect((await ask("GET /auditlogevents")).entries).toMatchObject([
    { action: `AUDIT_LOG_ACTION_${action}`, ...entry },
  ]);
});

test("the audit log keeps the last 10,000 entries", async () => {
  const { ask, fetch } = openCloud();
  await ask("POST /folders", { name: "first" });
  const state = readState(fetch);
  state.audit.push(...Array(9998).fill(state.audit[0]));
  fetch.restore(copyState(state));
  for (const name of ["second", "last"]) await ask("POST /folders", { name });
  const kept = readState(fetch).audit;
  expect([kept.length, kept.at(-1)?.payload]).toEqual([10_000, '{"name":"last"}']);
});
