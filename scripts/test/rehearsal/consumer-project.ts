import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "../../src/process/run-program.ts";
import type { Registry } from "./start-registry.ts";

/** A project outside the workspace that installs the published packages, as users do. */
export type ConsumerProject = Awaited<ReturnType<typeof createProject>>;

/** Options for `npm install`. They bypass npm's cache, which lacks packages that were just published. */
const NPM = ["--prefer-offline=false", "--prefer-online", "--no-audit", "--no-fund"];
const OPTIONS = { strict: true, module: "NodeNext", noEmit: true, types: [] };

/** Creates an empty project next to the repository in `root`. It installs packages from the given registry. */
export async function createProject(folder: string, root: string, { url, env }: Registry) {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["program.ts"] }));
  async function install(...packages: readonly string[]): Promise<void> {
    await runProgram(["npm", "install", ...NPM, `--registry=${url}`, ...packages], { cwd: folder, env });
  }
  return {
    install,
    /** Installs the packages and what the quickstart needs, runs the quickstart, and returns its output. */
    async runQuickstart(...packages: readonly string[]): Promise<string> {
      const manifest = JSON.parse(await readFile(join(root, "packages/examples/package.json"), "utf8"));
      const others = Object.entries<string>(manifest.dependencies).filter(([, one]) => !one.startsWith("workspace:"));
      await install(...packages, ...others.map(([name, version]) => `${name}@${version}`));
      await cp(join(root, "packages/examples/src"), join(folder, "quickstart"), { recursive: true });
      return runProgram([process.execPath, "quickstart/quickstart.ts"], { cwd: folder });
    },
    /** Type-checks a program and returns the compiler's errors; `""` if there are none. */
    async compile(program: string): Promise<string> {
      await writeFile(join(folder, "program.ts"), program);
      const tsc = join(root, "node_modules/.bin/tsc");
      return runProgram([tsc, "-p", "."], { cwd: folder }).then(
        () => "",
        (error: Error) => error.message,
      );
    },
  };
}
