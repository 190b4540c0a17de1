import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { API_VERSION } from "@crdb-cloud/core";
import { apiVersions } from "@crdb-cloud/mock";
import { beforeAll, describe, expect, test } from "vitest";
import { clientBudget } from "../src/size-budgets.ts";
import { findProject, findTool, reasonOf } from "./find-installed.ts";

const project = findProject();
const esbuildTool = findTool("esbuild/lib/main.js");
const rollupTool = findTool("rollup/dist/es/rollup.js");

const OPERATIONS = "@crdb-cloud/core/operations";
const ONE = `export { createClient, clustersGet } from "${OPERATIONS}";`;
/** Operations that are added to a bundle, to measure how much the bundle grows. None of them has a query or a body. */
const FURTHER = ["foldersGet", "foldersDelete", "invoicesGet", "jwtIssuersDelete", "apiKeysGet", "restoresGet"];

/** The largest allowed size of each bundle, minified and gzipped, in bytes. */
const BUDGETS = [
  ["one operation", ONE, 10_150],
  ["all operations", `export * from "${OPERATIONS}";`, clientBudget(API_VERSION) + 1900],
  ...apiVersions.map(
    (version) =>
      [
        `the whole client of ${version}`,
        `export { createClient } from "@crdb-cloud/core/${version}";`,
        clientBudget(version),
      ] as const,
  ),
] as const;
const FURTHER_BUDGET = 60;
/** The module that a client loads when `http` is first used. The sizes of bundles don't include this module. */
const LAZY = "http-client.js";

/** Each function with a string from its code. A bundle contains the string only if the program imports the function. */
const FEATURES = {
  clustersList: "pagination.next_page",
  clustersWaitUntilReady: "the wanted state",
  clustersCreate: "onUnknownOutcome",
  clustersDelete: "whenBusy",
  createObservedClient: "attemptMs",
  sqlUsersCreate: "which JSON cannot represent",
};

interface Modules {
  readonly esbuild: {
    build(options: object): Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
    transform(code: string, options: object): Promise<{ readonly code: string }>;
  };
  readonly rollup: (options: object) => Promise<{
    generate(options: object): Promise<{ readonly output: readonly { readonly code: string }[] }>;
  }>;
}

describe.skipIf(project.missing ?? rollupTool.missing)(`a bundle${reasonOf(project)}`, () => {
  let modules: Modules;
  beforeAll(async () => {
    const { rollup } = await import(pathToFileURL(rollupTool.path).href);
    modules = { esbuild: await import(pathToFileURL(esbuildTool.path).href), rollup };
  });

  const bundlers = { esbuild: bundleByEsbuild, rollup: bundleByRollup };
  describe.each(Object.entries(bundlers))("by %s", (_, bundle) => {
    test.each(BUDGETS)("of %s stays within its size budget", async (_, code, budget) => {
      expect(toBytes(await bundle(modules, code))).toBeLessThanOrEqual(budget);
    });

    test("of one operation contains no code of other features, and grows by at most a fixed size with each further operation", async () => {
      const all = ONE.replace("clustersGet", ["clustersGet", ...FURTHER].join(", "));
      const [one = "", more = ""] = await Promise.all([ONE, all].map((code) => bundle(modules, code)));
      for (const words of Object.values(FEATURES)) expect(one).not.toContain(words);
      expect((toBytes(more) - toBytes(one)) / FURTHER.length).toBeLessThanOrEqual(FURTHER_BUDGET);
    });

    test.each(Object.entries(FEATURES))("contains the code of %s if it is imported", async (name, words) => {
      expect(await bundle(modules, ONE.replace("clustersGet", name))).toContain(words);
    });
  });
});

function toBytes(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

async function bundleByEsbuild({ esbuild }: Modules, contents: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: project.path },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2024",
    external: [`*/${LAZY}`],
  });
  return outputFiles[0]?.text ?? "";
}

async function bundleByRollup({ esbuild, rollup }: Modules, contents: string): Promise<string> {
  const { resolve } = createRequire(join(project.path, "entry.js"));
  const built = await rollup({
    input: "entry",
    external: (id: string) => id.endsWith(`/${LAZY}`),
    plugins: [
      {
        resolveId: (id: string) => (id === "entry" ? id : id.startsWith("@") ? resolve(id) : null),
        load: (id: string) => (id === "entry" ? contents : null),
      },
    ],
  });
  const { output } = await built.generate({ format: "es" });
  const { code } = await esbuild.transform(output[0]?.code ?? "", { minify: true, format: "esm", target: "es2024" });
  return code;
}
