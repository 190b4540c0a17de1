import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };
import { parseCommandLine } from "../src/command/command-line.ts";
import type { MockCloud } from "../src/server/mock-cloud.ts";
import { startMockCloud } from "../src/server/start-mock-cloud.ts";

interface LintResult {
  readonly messages: readonly { readonly line: number; readonly message: string }[];
}

const locate = (name: string): string => fileURLToPath(new URL(`../docker/${name}`, import.meta.url));
const dockerfile = readFileSync(locate("Dockerfile"), "utf8");
const { cloud, tests } = parse(readFileSync(locate("compose.yaml"), "utf8")).services;
const [command, ...entrypoint] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? "[]");

let mock: MockCloud;
beforeAll(async () => {
  const { options } = await parseCommandLine([...entrypoint, ...cloud.command]);
  mock = await startMockCloud({ ...options, host: "127.0.0.1", port: 0 });
});
afterAll(() => mock.close());

test("the Dockerfile has no syntax error and no warning", () => {
  expect(validate(dockerfile)).toEqual([]);
});

test("the Compose file follows the Compose specification and its linter", () => {
  const rules = { "require-quotes-in-ports": [1, { quoteType: "double" }] } as const;
  const linter = new DCLinter({
    rules: { ...rules },
    quiet: false,
    debug: false,
    exclude: [],
    stylish: false,
  } as never);
  const [result] = linter.lintFiles([locate("compose.yaml")], false) as [LintResult?];
  expect(result?.messages.map(({ line, message }) => `${line}: ${message}`) ?? []).toEqual([]);
});

test("the image starts the command of the package on the port that it exposes", async () => {
  expect(Object.keys(manifest.bin)).toContain(command);
  expect(dockerfile).toContain(`npm install --global ${manifest.name} `);
  const { options } = await parseCommandLine(entrypoint);
  expect(options).toMatchObject({ host: "0.0.0.0", port: Number(/^EXPOSE (\d+)$/m.exec(dockerfile)?.[1]) });
  expect(cloud.ports).toEqual([`127.0.0.1:${options.port}:${options.port}`]);
});

test("the Compose file's tests reach the mock with its key, after its health check", async () => {
  const { COCKROACH_API_KEY, COCKROACH_SERVER } = tests.environment;
  expect([new URL(COCKROACH_SERVER).host, COCKROACH_API_KEY]).toEqual(["cloud:4010", mock.apiKey]);
  const { pathname } = new URL(cloud.healthcheck.test.at(-1));
  expect((await fetch(`${mock.url}${pathname}`)).status).toBe(200);
});
