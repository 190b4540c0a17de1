import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { apiVersions } from "@crdb-cloud/mock";
import { describe, expect, test } from "vitest";
import { findProject, findTool, reasonOf } from "./find-installed.ts";
import { clientBudget } from "./size-budgets.ts";

const project = findProject();
const esbuild = findTool("esbuild/lib/main.js");

interface Esbuild {
  build(options: object): Promise<{ readonly outputFiles: readonly { readonly contents: Uint8Array }[] }>;
}

describe.skipIf(project.missing ?? esbuild.missing)(`bundles${reasonOf(project)}`, () => {
  test.each(apiVersions)(
    "a bundle with the client for API version %s stays within its size budget, and contains no code for ephemeral or named clusters",
    async (version) => {
      const { build }: Esbuild = await import(pathToFileURL(esbuild.path).href);
      const { outputFiles } = await build({
        stdin: { contents: `export { createClient } from "@crdb-cloud/core/${version}";`, resolveDir: project.path },
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        platform: "browser",
        target: "es2024",
      });
      const [code = ""] = outputFiles.map(({ contents }) => new TextDecoder().decode(contents));
      expect(code).not.toMatch(/crdb-cloud-(owner|creation)/);
      const [bundle] = outputFiles.map(({ contents }) => gzipSync(contents, { level: 9 }).length);
      expect(bundle).toBeLessThanOrEqual(clientBudget(version));
    },
  );
});
