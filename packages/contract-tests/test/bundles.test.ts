import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { apiVersions } from "@crdb-cloud/mock";
import { beforeAll, describe, expect, test } from "vitest";
import { clientBudget } from "../src/size-budgets.ts";
import { findProject, findTool, reasonOf } from "./find-installed.ts";

const project = findProject();
const esbuildTool = findTool("esbuild/lib/main.js");
const rollupTool = findTool("rollup/dist/es/rollup.js");

/** The module that a client loads when `http` is first used. The sizes of bundles don't include this module. */
const LAZY = "http-client.js";

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
    test.each(apiVersions)("of the client of %s stays within its size budget", async (version) => {
      const code = await bundle(modules, `export { createClient } from "@crdb-cloud/core/${version}";`);
      expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(clientBudget(version));
    });
  });
});

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
