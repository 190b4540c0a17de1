import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GeneratedFiles } from "./write-generated.ts";

const TESTS = "packages/contract-tests/src/generated";

/**
 * Maps each generated module to the path it imports for an API version. A version without its own file uses the
 * previous version's.
 */
const TABLES = {
  "packages/mock/src/generated/simulated-versions.gen.ts": "../versions/<version>.ts",
  [`${TESTS}/cluster-cases.gen.ts`]: "../<version>/cluster-cases.ts",
  [`${TESTS}/documents.gen.ts`]: "@crdb-cloud/mock/<version>.json",
  [`${TESTS}/core-clients.gen.ts`]: "@crdb-cloud/core/<version>",
  [`${TESTS}/node-clients.gen.ts`]: "@crdb-cloud/node/<version>",
  [`${TESTS}/deno-clients.gen.ts`]: "@crdb-cloud/deno/<version>",
};

/** Generates modules that export `byVersion`, which maps each API version to a module's exports. */
export function versionTables(root: string, apiVersions: readonly string[]): GeneratedFiles {
  return new Map(
    Object.entries(TABLES).map(([path, module]) => {
      const folder = join(root, dirname(path));
      const modules = apiVersions.map((version, index) => {
        const own = module.replace("<version>", version);
        if (!module.startsWith(".") || existsSync(join(folder, own))) return own;
        const earlier = apiVersions.slice(0, index).map((other) => module.replace("<version>", other));
        return earlier.findLast((name) => existsSync(join(folder, name))) ?? own;
      });
      return [path, versionTable(module, apiVersions, modules)];
    }),
  );
}

function versionTable(template: string, apiVersions: readonly string[], modules: readonly string[]): string {
  const toName = (version: string): string => `v${version.replaceAll("-", "")}`;
  const attributes = template.endsWith(".json") ? ' with { type: "json" }' : "";
  return [
    "// Generated from the folders of spec/ by `pnpm generate`. Do not edit.\n\n",
    ...apiVersions.map((version, at) => `import * as ${toName(version)} from "${modules[at]}"${attributes};\n`),
    `\n/** The exports of \`${template}\`, keyed by API version. */\nexport const byVersion = {\n`,
    ...apiVersions.map((version) => `  "${version}": ${toName(version)},\n`),
    "} as const;\n",
  ].join("");
}

/**
 * Generates the mock's module that lists API versions and operations and loads the OpenAPI documents.
 *
 * @param ids each API version's operationIds
 */
export function apiVersionIndex(ids: ReadonlyMap<string, readonly string[]>): string {
  const versions = [...ids.keys()];
  const operations = [...new Set([...ids.values()].flat())].sort();
  const loaders = versions.map((version) => `  "${version}": () => import("./${version}.slim.gen.ts"),\n`).join("");
  return `// Generated from the folders of spec/ by \`pnpm generate\`. Do not edit.

/** The API versions, oldest first. */
export const apiVersions: readonly ApiVersion[] = ${JSON.stringify(versions).replaceAll(",", ", ")};

/** An API version, as in the \`Cc-Version\` header. */
export type ApiVersion = ${versions.map((version) => JSON.stringify(version)).join(" | ")};

/** The operationIds of all API versions. */
export const operationIds = [
${operations.map((id) => `  ${JSON.stringify(id)},\n`).join("")}] as const;

/** An operationId in any API version. */
export type OperationId = (typeof operationIds)[number];

const slimDocuments: Readonly<Record<ApiVersion, () => Promise<{ document: object }>>> = {
${loaders}};

/** Loads the part of an API version's OpenAPI document that the simulator reads. */
export async function loadSlim(apiVersion: ApiVersion): Promise<object> {
  return (await slimDocuments[apiVersion]()).document;
}
`;
}
