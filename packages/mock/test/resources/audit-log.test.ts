import { expect, test } from "vitest";
import { basicCluster, openCloud } from "../version-2024-09-16.ts";

test("auditLogs.list shows each change with its caller and its error, without secrets", async () => {
  const { ask, call } = openCloud();
  const { id } = await ask("POST /clusters", basicCluster());
  await ask(`POST /clusters/${id}/sql-users`, { name: "ada", password: "correct-horse" });
  await call(`DELETE /clusters/${id}/sql-users/nobody`);
  const { entries } = await ask("GET /auditlogevents");
  const actions = ["CREATE_CLUSTER", "CREATE_SQL_USER", "DELETE_SQL_USER"];
  expect(entries.map(({ action }: { action: string }) => action.replace("AUDIT_LOG_ACTION_", ""))).toEqual(actions);
  expect(entries[1]).toMatchObject({
    service_account_name: "mock",
    cluster_id: id,
    cluster_name: "notorious-moose",
    error: "",
  });
  expect(entries[2].error).toContain("SQL user not found");
  expect(JSON.stringify(entries)).not.toContain("correct-horse");
});

test("auditLogs.list continues from an entry, forwards and backwards", async () => {
  const { ask } = openCloud();
  for (const name of ["one", "two", "six"]) await ask("POST /folders", { name });
  const walk = async (order: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let from = ""; ; ) {
      const { entries, next_starting_from } = await ask(`GET /auditlogevents?limit=1&sort_order=${order}${from}`);
      seen.push(...entries.map(({ id }: { id: string }) => id));
      if (entries.length === 0 || !next_starting_from) return seen;
      from = `&starting_from=${next_starting_from}`;
    }
  };
  const forwards = await walk("ASC");
  expect(new Set(forwards).size).toBe(3);
  expect(await walk("DESC")).toEqual(forwards.toReversed());
});

test("the audit log keeps the last 10,000 entries", async () => {
  const { ask, fetch } = openCloud();
  await ask("POST /folders", { name: "first" });
  const { audit, ...state } = fetch.snapshot();
  fetch.restore({ ...state, audit: Array(10_000).fill(audit[0]) });
  await ask("POST /folders", { name: "last" });
  const kept = fetch.snapshot().audit;
  expect([kept.length, kept.at(-1)?.payload]).toEqual([10_000, '{"name":"last"}']);
});
