import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { EnvironmentOptions } from "../../src/client/resolve-environment.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";

const { baseUrl, deadlineMs, maxResponseBytes, maxRetries, timeoutMs } = resolveOptions({ apiKey: "key" });

/** The defaults, as the README writes them. If an option is added, this only compiles with an entry for it. */
const DEFAULTS: Record<keyof EnvironmentOptions, string> = {
  apiKey: "from the environment, in Node.js and Deno",
  apiKeySource: "`apiKey`",
  vanityName: "",
  username: "",
  baseUrl: `\`${baseUrl.origin}\``,
  timeoutMs: timeoutMs.toLocaleString("en"),
  deadlineMs: deadlineMs === Number.POSITIVE_INFINITY ? "none" : String(deadlineMs),
  maxRetries: String(maxRetries),
  readOnly: "`false`, or what `CRDB_CLOUD_READ_ONLY` says",
  rateLimit: "`{ perSecond: 10, burst: 10 }`",
  maxResponseBytes: `${maxResponseBytes / 1024 ** 2} MiB`,
  headers: "",
  hooks: "",
  logger: "stderr, if `CRDB_CLOUD_LOG` is set",
  fetch: "`node:https` in Node.js, otherwise the platform's `fetch`",
  transport: "`node:https` in Node.js, otherwise the platform's `fetch`",
  clock: "the platform's",
  random: "the platform's",
};

test("the README lists each client option with its default", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, table = ""] = /\n\| option \| default \| \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const rows = table.split("\n").flatMap((row) => {
    const [, names = "", value = ""] = row.split("|").map((cell) => cell.trim());
    const options = names.match(/\w+/g) ?? [];
    const values = value.split(/, (?!.*[`}])/);
    return options.map((name, at) => [name, values.length === options.length ? values[at] : value]);
  });
  expect(Object.fromEntries(rows)).toEqual(DEFAULTS);
});
