import type { GeneratedFiles } from "./write-generated.ts";

const TESTS = "packages/contract-tests/src/generated";

/**
 * The paths of the generated modules. Each value is the module that the generated module imports for each API version.
 */
const TABLES = {
  "packages/mock/src/generated/simulated-versions.gen.ts": "../versions/<version>.ts",
  [`${TESTS}/suites.gen.ts`]: "../<version>/suite.ts",
  [`${TESTS}/core-clients.gen.ts`]: "@crdb-cloud/core/<version>",
  [`${TESTS}/node-clients.gen.ts`]: "@crdb-cloud/node/<version>",
  [`${TESTS}/deno-clients.gen.ts`]: "@crdb-cloud/deno/<version>",
};

/** Writes modules that export `byVersion`: an object that contains, for each API version, the exports of one module. */
export function versionTables(apiVersions: readonly string[]): GeneratedFiles {
  return new Map(Object.entries(TABLES).map(([path, module]) => [path, versionTable(apiVersions, module)]));
}

function versionTable(apiVersions: readonly string[], module: string): string {
  const toName = (version: string): string => `v${version.replaceAll("-", "")}`;
  return [
    "// Generated from the folders of spec/ by `pnpm generate`. Do not edit.\n\n",
    ...apiVersions.map((version) => `import * as ${toName(version)} from "${module.replace("<version>", version)}";\n`),
    `\n/** The exports of \`${module}\` by API version. */\nexport const byVersion = {\n`,
    ...apiVersions.map((version) => `  "${version}": ${toName(version)},\n`),
    "} as const;\n",
  ].join("");
}
