import { expect, onTestFinished, test, vi } from "vitest";
import { checkRuntime } from "../../src/options/check-runtime.ts";
import { createMockFetch } from "../../src/server/create-mock-fetch.ts";

test.each(["20.20.2", "21.7.3"])("on Node.js %s, createMockFetch() says which version it needs", (node) => {
  vi.stubGlobal("process", { ...process, versions: { ...process.versions, node } });
  onTestFinished(() => void vi.unstubAllGlobals());
  expect(() => createMockFetch()).toThrow(`@crdb-cloud/mock: this is Node.js ${node}. Install Node.js 22 or later`);
});

test.each(["22.0.0", "24.1.0", undefined])("checkRuntime() accepts Node.js %s", (node) => {
  expect(() => checkRuntime(node)).not.toThrow();
});

test("createMockFetch() works without the global process", async () => {
  vi.stubGlobal("process", undefined);
  onTestFinished(() => void vi.unstubAllGlobals());
  expect((await createMockFetch()("https://cockroachlabs.cloud/api/v1/clusters")).status).toBe(401);
});
