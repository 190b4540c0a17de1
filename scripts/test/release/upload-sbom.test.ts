import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createSbom } from "../../src/release/upload-sbom.ts";

const root = join(import.meta.dirname, "../../..");

test("createSbom() lists the published packages, what they install, and what is built into them", async () => {
  const manifests = globSync("packages/*/package.json", { cwd: root })
    .map((file) => JSON.parse(readFileSync(join(root, file), "utf8")))
    .filter((manifest) => !manifest.private);
  const direct = manifests.flatMap((manifest) => Object.keys(manifest.dependencies ?? {}));
  const mcp = ["@modelcontextprotocol/core", "@modelcontextprotocol/server", "zod"];
  const inlined = ["commander", "openapi-fetch", "openapi-typescript-helpers", ...mcp];
  // The packages that cli-table3, cross-spawn and @mongodb-js/saslprep install.
  const table = ["ansi-regex", "emoji-regex", "is-fullwidth-code-point", "string-width", "strip-ansi"];
  const spawn = ["isexe", "path-key", "shebang-command", "shebang-regex", "which"];
  const indirect = [...table, ...spawn, "memory-pager", "sparse-bitfield"];
  const { components, dependencies } = (await createSbom(root)) as {
    components: { name: string; licenses: object[]; "bom-ref": string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };

  const names = components.map(({ name }) => name);
  expect(new Set(names)).toEqual(new Set([...manifests.map(({ name }) => name), ...direct, ...indirect, ...inlined]));
  expect(components.filter(({ licenses }) => licenses.length === 0)).toEqual([]);
  const refs = components.map((component) => component["bom-ref"]);
  expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
  expect(refs).toEqual(expect.arrayContaining(dependencies.flatMap(({ dependsOn }) => dependsOn)));
});
