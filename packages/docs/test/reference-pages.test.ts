import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Operation } from "@crdb-cloud/scripts/openapi";
import { expect, test } from "vitest";
import { operationSource, typeSource } from "../src/reference/addresses.ts";
import { curlExample } from "../src/reference/example-request.ts";
import { createOperationPage } from "../src/reference/operation-page.ts";
import { createVersionPage } from "../src/reference/overview-pages.ts";
import { apis, findOperation, root } from "./document.ts";

test("the errors of a create don't mention locks, and no error is described twice", () => {
  const { api, operation } = findOperation("clusters.create");
  const [, errors = ""] = createOperationPage(api, operation).body.split("## Errors");
  expect(errors).not.toMatch(/lock|whenBusy/);
  expect(errors.match(/^- \*\*400\*\*.*$/gm)).toEqual([
    "- **400** A parameter is wrong. Correct the field that the message names, since the same request would fail again.",
  ]);
});

test("names of methods in descriptions are links", () => {
  const { api, operation } = findOperation("clusters.get");
  expect(createOperationPage(api, operation).body).toMatch(/\[`clusters\.\w+`\]\(\.\.\/\w+\/\)/);
});

test.each([
  ["2022-03-31", "- [ErrorStatus](types/error-status/): `details` (2026-09-13)\n"],
  ["2024-09-16", "`primary` (2026-08-03), `machine_type` (2026-08-03)"],
  ["2026-09-15", "We haven't seen any responses from this version."],
])("the page of %s says which fields were seen in responses, and which are only documented", (version, text) => {
  const api = apis.find((one) => one.version === version);
  const [, section] = (api ? createVersionPage(api).body : "").split("## Conforms to\n");
  expect(section?.split("[All types]")[0]).toContain(text);
});

test("curlExample() splits a long URL, and sends the example as the body", () => {
  const { api, operation } = findOperation("clusters.setSpendLimit");
  expect(curlExample(api, operation)).toBe(
    String.raw`url="https://cockroachlabs.cloud/api/v1/clusters"
url="$url/b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90/spend-limit"
curl --request PUT \
  --url "$url" \
  --header "Authorization: Bearer $COCKROACH_API_KEY" \
  --header 'Cc-Version: 2022-03-31' \
  --header 'Content-Type: application/json' \
  --data '{"spendLimit":1000}'`,
  );
});

test("curlExample() quotes values for a shell", () => {
  const { api, operation } = findOperation("clusters.create");
  const value = { name: `it's "$HOME" \\ \`id\``, more: "x".repeat(60) };
  const odd: Operation = {
    ...operation,
    requestBody: { content: { "application/json": { examples: { odd: { value } } } } },
  };
  const command = curlExample(api, odd).replace(/^curl/, "printf '%s\\0'");
  const words = execFileSync("sh", ["-c", command], { encoding: "utf8" }).split("\0");
  expect(JSON.parse(words[words.indexOf("--data") + 1] ?? "")).toEqual(value);
});

test("the sources of operations and types are the file and the line that describe them", () => {
  for (const { version, document, resources } of apis) {
    for (const { id } of resources.flatMap(({ operations }) => operations))
      expect(lineAt(operationSource(version, id))).toBe(`operationId: ${id}`);
    for (const name of Object.keys(document.components?.schemas ?? {}))
      expect(lineAt(typeSource(version, name))).toBe(`${name}:`);
  }
});

function lineAt(source: string): string | undefined {
  const [file = "", line] = source.split("#L");
  return readFileSync(join(root, file), "utf8").split("\n")[Number(line) - 1]?.trim();
}
