import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { reportDrift } from "../../src/drift/report-drift.ts";
import { bundleSpec } from "../../src/spec/bundle-spec.ts";
import { createRoot, VERSION_DIR } from "../widgets-spec.ts";

/**
 * Puts a program named `gh` first in the path. The program records its arguments, and prints the open issues when it
 * lists issues.
 */
async function fakeGh(root: string, open: readonly object[]): Promise<() => Promise<string[][]>> {
  const bin = join(root, "bin");
  const log = join(root, "calls");
  await mkdir(bin);
  await writeFile(log, "");
  const program = `#!/usr/bin/env node
require("node:fs").appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + "\\n");
if (process.argv[3] === "list") console.log(${JSON.stringify(JSON.stringify(open))});
`;
  await writeFile(join(bin, "gh"), program);
  await chmod(join(bin, "gh"), 0o755);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv("PATH", `${bin}${delimiter}${process.env.PATH}`);
  return async () =>
    (await readFile(log, "utf8"))
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
}

async function writeVendor(root: string, more: object): Promise<string> {
  const { document } = await bundleSpec(join(root, VERSION_DIR, "openapi.yaml"), root);
  await writeFile(
    join(root, "2020-01-01.json"),
    JSON.stringify({ ...document, paths: { ...document.paths, ...more } }),
  );
  return join(root, "{apiVersion}.json");
}

const MORE = { "/extra": { get: { operationId: "Extra", responses: {} } } };

describe("reportDrift()", () => {
  test("opens an issue with the table", async () => {
    const root = await createRoot();
    const calls = await fakeGh(root, []);
    await reportDrift(root, await writeVendor(root, MORE));
    const [, create = []] = await calls();
    expect(create.slice(0, 3)).toEqual(["issue", "create", "--title"]);
    expect(create.at(-1)).toMatch(
      /^# 2020-01-01\n\n## Differences[\s\S]*\| `missing operation GET \/extra` \| Extra \| {2}\|/,
    );
  });

  test("updates the open issue", async () => {
    const root = await createRoot();
    const calls = await fakeGh(root, [{ number: 7 }]);
    await reportDrift(root, await writeVendor(root, MORE));
    expect((await calls()).at(-1)?.slice(0, 3)).toEqual(["issue", "edit", "7"]);
  });

  test("opens no issue if every difference has a reason", async () => {
    const root = await createRoot();
    const calls = await fakeGh(root, []);
    expect(await reportDrift(root, await writeVendor(root, {}))).toBe("There is no difference without a reason.");
    expect((await calls()).map(([, command]) => command)).toEqual(["list"]);
  });

  test("closes the open issue if every difference has a reason", async () => {
    const root = await createRoot();
    const calls = await fakeGh(root, [{ number: 7 }]);
    await reportDrift(root, await writeVendor(root, {}));
    expect((await calls()).at(-1)?.slice(0, 3)).toEqual(["issue", "close", "7"]);
  });
});
