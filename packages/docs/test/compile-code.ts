import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const docs = join(import.meta.dirname, "..");
const root = join(docs, "../..");

/**
 * Compiles modules in one program and returns the compiler's errors, each with its module.
 *
 * @param setting declarations of the variables and functions that the modules assume
 */
export async function compileCode(modules: readonly string[], setting = ""): Promise<string[]> {
  // The folder is inside this package, so that the modules can import its dependencies.
  const folder = await mkdtemp(join(docs, ".install-code-"));
  const sources = new Map(modules.map((code, at) => [`piece-${at}.ts`, code]));
  sources.set("setting.ts", `declare global {\n${setting}\n}\nexport {};`);
  const compilerOptions = { noEmit: true, types: ["node"] };
  const config = { extends: join(root, "tsconfig.base.json"), compilerOptions, files: [...sources.keys()] };
  try {
    for (const [file, text] of [...sources, ["tsconfig.json", JSON.stringify(config)]] as const)
      await writeFile(join(folder, file), text);
    // The workspace's compiler is ten times as fast as the one that typedoc uses. On one thread, it checks each type
    // only once.
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const args = [tsc, "-p", ".", "--pretty", "false", "--singleThreaded"];
    const output = await promisify(execFile)(process.execPath, args, { cwd: folder }).then(
      () => "",
      ({ stdout, message }: { stdout?: string; message: string }) => stdout || message,
    );
    const errors = output.split(/\n(?=\S)/).filter((error) => error.trim() !== "");
    return errors.map((error) => `${error}\n\n${sources.get(/^[\w-]+\.ts/.exec(error)?.[0] ?? "") ?? ""}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
