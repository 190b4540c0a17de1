import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listApiVersions } from "../../src/spec/list-api-versions.ts";

const root = join(import.meta.dirname, "../../..");

/**
 * The fields that hold secrets in any API version. If a field leaves this list, the client and the mock log its value, so
 * make sure that it is no secret.
 */
const SECRETS = ["api_key", "azure_shared_key", "password", "secret"];

test("the spec marks the expected fields as secret", async () => {
  const found = new Set<string>();
  for (const apiVersion of await listApiVersions(root)) {
    const bundled = readFileSync(join(root, `packages/mock/src/generated/${apiVersion}.gen.json`), "utf8");
    collect(JSON.parse(bundled), found);
  }
  expect([...found].sort()).toEqual(expect.arrayContaining(SECRETS));
});

function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties = {} } = node as { properties?: Readonly<Record<string, { "x-secret"?: unknown }>> };
  for (const [name, property] of Object.entries(properties)) if (property["x-secret"] === true) found.add(name);
  for (const child of Object.values(node)) collect(child, found);
}
