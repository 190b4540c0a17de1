import { execFileSync } from "node:child_process";
import type { Operation } from "@crdb-cloud/scripts/openapi";
import { expect, test } from "vitest";
import { curlExample } from "../src/reference/curl-example.ts";
import { findOperation } from "./document.ts";

test("curlExample() fills in the path parameters, and sends the example as the body", () => {
  const { api, operation } = findOperation("clusters.setSpendLimit");
  expect(curlExample(api, operation)).toBe(
    String.raw`curl --request PUT \
  --url 'https://cockroachlabs.cloud/api/v1/clusters/b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90/spend-limit' \
  --header "Authorization: Bearer $COCKROACH_API_KEY" \
  --header 'Cc-Version: 2022-03-31' \
  --header 'Content-Type: application/json' \
  --data '{"spendLimit":1000}'`,
  );
});

test("curlExample() quotes values for a shell", () => {
  const { api, operation } = findOperation("clusters.create");
  const value = { name: `it's "$HOME" \\ \`id\``, more: "x".repeat(60) };
  const odd: Operation = { ...operation, requestBody: { content: { "application/json": { example: value } } } };
  const command = curlExample(api, odd).replace(/^curl/, "printf '%s\\0'");
  const words = execFileSync("sh", ["-c", command], { encoding: "utf8" }).split("\0");
  expect(JSON.parse(words[words.indexOf("--data") + 1] ?? "")).toEqual(value);
});
