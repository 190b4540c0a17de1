import { readFileSync } from "node:fs";
import { apiVersions, startMockCloud } from "@crdb-cloud/mock";
import { describe, expect, inject, test } from "vitest";
import { describeSuite, type Part, type Server } from "./describe-suite.ts";
import { reasonOf } from "./find-installed.ts";
import { runtimes } from "./runtimes/index.ts";

const { missing } = inject("installation");
const guide = readFileSync(new URL("../../docs/src/content/docs/guides/runtimes.md", import.meta.url), "utf8");

const startSimulator = async (): Promise<Server> => {
  const mock = await startMockCloud({ cors: true, delayMs: 50 });
  return { url: mock.url, apiKey: mock.apiKey, mock, close: () => mock.close() };
};
const parts = apiVersions.map((apiVersion): Part => ({ apiVersion, mode: "simulator", start: startSimulator }));

for (const runtime of runtimes) {
  const reason = runtime.missing ?? missing.project;
  const title = `@crdb-cloud/${runtime.packageName} on ${runtime.name}${reasonOf({ missing: reason })}`;
  if (reason) test.skip(title, { meta: { program: runtime.name } }, () => {});
  else
    describe.concurrent(title, () => {
      describeSuite(runtime, parts, ({ apiVersion }, finish) => {
        test("every request names the client's API version in Cc-Version", async () => {
          const { server } = await finish();
          const versions = server.mock?.requests.map(({ headers }) => headers["cc-version"]);
          expect(new Set(versions)).toEqual(new Set([apiVersion]));
        });
      });
    });

  if (runtime.missing) continue;
  test(`the runtimes guide lists ${runtime.name}, its package ${runtime.packageName}, and the version we test`, () => {
    expect(guide).toContain(`\n| ${runtime.name} | ${runtime.version} | \`@crdb-cloud/${runtime.packageName}\` |\n`);
  });
}
