import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { findRuntime, reasonOf } from "./find-installed.ts";

const PACKAGES = fileURLToPath(new URL("../../", import.meta.url));
const NAMES = ["core", "deno", "provision"];
const deno = findRuntime("deno");

describe.skipIf(deno.missing).concurrent(`publishing to JSR${reasonOf(deno)}`, () => {
  test.each(NAMES)("deno publish accepts @crdb-cloud/%s, and finds no slow types", async (name) => {
    // `deno publish` would check the types of each package twice.
    const { stderr } = await run(name, ["publish", "--dry-run", "--allow-dirty", "--no-check"]);
    expect(stderr).toContain("Success Dry run complete");
    expect(stderr).not.toMatch(/warning|slow-type/i);
  });

  test("deno check finds no error in either package's types", async () => {
    // Without a configuration, Deno would change the workspace's package.json.
    const options = ["check", "--quiet", "--config=../provision/deno.json", "--node-modules-dir=manual"];
    await expect(run("deno", [...options, ...(await listAllEntries())])).resolves.toMatchObject({ stderr: "" });
  });

  test.each([
    ["users import, and no private type in one", (path: string) => !path.endsWith("/internal.ts"), /^error\[/],
    // Internal entries don't export the types of their own functions, which no program needs to name.
    ["our own packages import", (path: string) => path.endsWith("/internal.ts"), /^error\[(?!private-type-ref)/],
  ])("deno doc --lint finds no symbol without documentation that %s", async (_, isMeant, finding) => {
    const entries = (await listAllEntries()).filter(isMeant);
    const { stderr } = await run("core", ["doc", "--lint", "--quiet", ...entries]).catch((error) => error);
    const findings = stderr.split(/^(?=error\[)/m).filter((text: string) => finding.test(text));
    // `FetchResponse` is declared in openapi-fetch, whose documentation isn't ours to write.
    expect(findings.filter((text: string) => !/--> .*\/openapi-fetch\//.test(text))).toEqual([]);
  });
});

/** Lists all packages' entry points. The package for Deno exports types that refer to types which only core exports. */
async function listAllEntries(): Promise<string[]> {
  const entries = NAMES.map(async (name) => {
    const { exports } = JSON.parse(await readFile(join(PACKAGES, name, "deno.json"), "utf8"));
    return Object.values<string>(exports).map((path) => join(PACKAGES, name, path));
  });
  return (await Promise.all(entries)).flat();
}

function run(name: string, options: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(deno.path, options, {
    cwd: join(PACKAGES, name),
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
}
