import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { findRuntime, reasonOf } from "./find-installed.ts";

const PACKAGES = fileURLToPath(new URL("../../", import.meta.url));
const deno = findRuntime("deno");

describe.skipIf(deno.missing).concurrent(`publishing to JSR${reasonOf(deno)}`, () => {
  test.each(["core", "deno", "provision"])(
    "deno publish accepts @crdb-cloud/%s, and finds no slow types",
    async (name) => {
      // `deno publish` would check the types of each package twice.
      const { stderr } = await run(name, ["publish", "--dry-run", "--allow-dirty", "--no-check"]);
      expect(stderr).toContain("Success Dry run complete");
      expect(stderr).not.toMatch(/warning|slow-type/i);
    },
  );

  test("deno check finds no error in either package's types", async () => {
    // Without a configuration, Deno would change the workspace's package.json.
    const options = ["check", "--quiet", "--config=../provision/deno.json", "--node-modules-dir=manual"];
    await expect(run("deno", [...options, ...(await listAllEntries())])).resolves.toMatchObject({ stderr: "" });
  });

  test("deno doc --lint finds no public symbol without documentation, and no private type in one", async () => {
    expect(await lintDocs((await listAllEntries()).filter((path) => !path.endsWith("/internal.ts")))).toEqual([]);
  });

  test("deno doc --lint finds no symbol without documentation in the entries that our own packages use", async () => {
    const findings = await lintDocs((await listAllEntries()).filter((path) => path.endsWith("/internal.ts")));
    // These entries don't export the types of their own functions, which no program needs to name.
    expect(findings.filter((finding) => !finding.startsWith("error[private-type-ref]"))).toEqual([]);
  });
});

/** Returns what `deno doc --lint` finds in our code. */
async function lintDocs(entries: readonly string[]): Promise<string[]> {
  const findings = await run("core", ["doc", "--lint", "--quiet", ...entries]).then(
    () => "",
    ({ stderr }: { stderr: string }) => stderr,
  );
  // `FetchResponse` is declared in openapi-fetch, whose documentation isn't ours to write.
  const ours = findings.split(/^(?=error\[)/m).filter((finding) => !/--> .*\/openapi-fetch\//.test(finding));
  return ours.filter((finding) => finding.startsWith("error["));
}

/** Lists both packages' entry points. The package for Deno exports types that refer to types which only core exports. */
async function listAllEntries(): Promise<string[]> {
  return (await Promise.all(["core", "deno", "provision"].map(listEntries))).flat();
}

async function listEntries(name: string): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(join(PACKAGES, name, "deno.json"), "utf8"));
  return Object.values<string>(exports).map((path) => join(PACKAGES, name, path));
}

function run(name: string, options: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(deno.path, options, {
    cwd: join(PACKAGES, name),
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
}
