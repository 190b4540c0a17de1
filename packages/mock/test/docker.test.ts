import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../cli/package.json" with { type: "json" };
import { parseCommandLine } from "../src/command/command-line.ts";
import { startMockCloud } from "../src/server/start-mock-cloud.ts";
import type { SqlOptions } from "../src/sql.ts";

const locate = (name: string): string => fileURLToPath(new URL(`../docker/${name}`, import.meta.url));
const dockerfile = readFileSync(locate("Dockerfile"), "utf8");
const compose = readFileSync(locate("compose.yaml"), "utf8").replace(/\$\{PWD\}/g, "/home/ada/shop");
const { cloud, database, tests } = parse(compose).services;
const [command, subcommand, ...entrypoint] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? "[]");

const { options } = await parseCommandLine([...entrypoint, ...cloud.command]);
const { sql: _, ...withoutDatabase } = options;
const mock = await startMockCloud({ ...withoutDatabase, host: "127.0.0.1", port: 0 });
afterAll(() => mock.close());

test("the Dockerfile and the Compose file pass linters", () => {
  expect(validate(dockerfile)).toEqual([]);
  const rules = { "require-quotes-in-ports": [1, { quoteType: "double" }] } as const;
  const linter = new DCLinter({ rules, quiet: false, debug: false, exclude: [], stylish: false } as never);
  const [result] = linter.lintFiles([locate("compose.yaml")], false);
  expect(result?.messages ?? []).toEqual([]);
});

test("the image starts the package's command on the port that it exposes", async () => {
  expect([Object.keys(manifest.bin), subcommand]).toEqual([[command], "mock"]);
  expect(dockerfile).toContain(`npm install --global ${manifest.name} `);
  const [, ...exposed] = /^EXPOSE (\d+) (\d+)$/m.exec(dockerfile)?.map(Number) ?? [];
  expect(options).toMatchObject({ host: "0.0.0.0", port: exposed[0], sql: { port: exposed[1] } });
  expect(cloud.ports).toEqual(exposed.map((port) => `127.0.0.1:${port}:${port}`));
});

test("the Compose file's URL, API key and health check work with the mock", async () => {
  const { COCKROACH_API_KEY, COCKROACH_SERVER } = tests.environment;
  expect([new URL(COCKROACH_SERVER).host, COCKROACH_API_KEY]).toEqual(["localhost:4010", mock.apiKey]);
  const { pathname } = new URL(cloud.healthcheck.test.at(-1));
  expect((await fetch(`${mock.url}${pathname}`)).status).toBe(200);
});

test("connection strings work the same inside and outside the container", () => {
  const { host, caFile, url } = options.sql as SqlOptions;
  const folder = dirname(String(caFile));
  const { hostname } = new URL(tests.environment.COCKROACH_SERVER);
  expect([host, tests.network_mode, hostname]).toEqual(["localhost", "service:cloud", "localhost"]);
  expect(cloud.volumes).toContain(`${folder}:${folder}`);
  expect(tests.volumes).toContain(`${folder}:${folder}:ro`);
  expect(new URL(String(url))).toMatchObject({ hostname: "database", port: "26257" });
  expect(database.command).toContain("--insecure");
});
