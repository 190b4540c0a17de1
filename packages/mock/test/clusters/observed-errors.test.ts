import { expect, test } from "vitest";
import { advancedCluster, openCloud } from "../version-2024-09-16.ts";

const DELETION = "503 cannot delete locked cluster";

test("a locked cluster rejects changes in the service's words, and in 2022-03-31 its deletion", async () => {
  const { fetch, problem } = openCloud();
  const { id } = fetch.seedCluster({ locked: true });
  expect(await problem(`DELETE /clusters/${id}/logexport`)).toBe("503 couldn't lock cluster");
  const old = openCloud({ apiVersion: "2022-03-31" });
  expect(await old.problem(`DELETE /clusters/${old.fetch.seedCluster({ locked: true }).id}`)).toBe(DELETION);
});

test("a fault that locks clusters has the same wording", async () => {
  const { fetch, problem } = openCloud();
  const { id } = fetch.seedCluster();
  fetch.fault({ operation: ["clusters.delete", "logExport.delete"], locked: true });
  expect(await problem(`DELETE /clusters/${id}`)).toBe(DELETION);
  expect(await problem(`DELETE /clusters/${id}/logexport`)).toBe("503 couldn't lock cluster");
});

test("a cluster that isn't ready is named as in the service's message", async () => {
  const { ask, problem } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  const message = `404 internal call failed: cluster '${id}' is not ready, but CREATING`;
  expect(await problem(`POST /clusters/${id}/sql-users`, { name: "ada", password: "x".repeat(12) })).toBe(message);
});
