import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { runProgram } from "../../src/process/run-program.ts";

const ROOT = join(import.meta.dirname, "../../..");
const CORE = "packages/core/src/";

/** Compiles generated files in a copy of core's sources. Returns the compiler's errors. */
export async function compileInCore(generated: ReadonlyMap<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), "core "));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(ROOT, CORE), join(root, CORE), { recursive: true });
  await cp(join(ROOT, "packages/core/package.json"), join(root, "packages/core/package.json"));
  await symlink(join(ROOT, "packages/core/node_modules"), join(root, "packages/core/node_modules"), "junction");
  const files = [...generated].filter(([path]) => path.endsWith(".ts") && path.startsWith(CORE));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const config = {
    extends: join(ROOT, "tsconfig.base.json"),
    compilerOptions: { noEmit: true },
    files: files.map(([path]) => path),
  };
  await writeFile(join(root, "tsconfig.json"), JSON.stringify(config));
  // The workspace's compiler is ten times as fast as the one that openapi-typescript uses.
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  // On one thread, it checks each type only once.
  return runProgram([process.execPath, tsc, "-p", root, "--pretty", "false", "--singleThreaded"], { cwd: root }).then(
    () => [],
    ({ message }: Error) => message.split("\n"),
  );
}
