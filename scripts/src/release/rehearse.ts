import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listPackages } from "../api/list-packages.ts";
import { runProgram } from "../process/run-program.ts";
import { type Clone, cloneWorkspace, releaseClone } from "./scratch-clone.ts";
import { type Registry, startRegistry } from "./start-registry.ts";

/** A clone, a registry and a project on this machine for release rehearsals. */
export interface Rehearsal {
  readonly clone: Clone;
  readonly registry: Registry;
  readonly project: ConsumerProject;
  close(): Promise<void>;
}

/** Clones the current commit, starts a registry, and creates a project that installs from it. */
export async function startRehearsal(root: string): Promise<Rehearsal> {
  const scratch = await realpath(await mkdtemp(join(tmpdir(), "rehearsal-")));
  const registry = await startRegistry();
  const close = async (): Promise<void> => {
    await registry.close();
    await rm(scratch, { recursive: true, force: true });
  };
  try {
    const clone = await cloneWorkspace(root, join(scratch, "clone"));
    const project = await createProject(join(scratch, "project"), clone.root, registry);
    return { clone, registry, project, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Releases the current commit to a registry on this machine, installs it from there, runs the quickstart, and cleans up. */
export async function rehearseRelease(root: string): Promise<0> {
  const { clone, registry, project, close } = await startRehearsal(root);
  try {
    const version = await releaseClone(clone, registry);
    const packages = (await listPackages(clone.root)).map(({ name }) => `${name}@${version}`);
    console.log(`published ${packages.join(", ")} to ${registry.url}`);
    await project.install(...packages);
    console.log(await project.runQuickstart());
    console.log("The quickstart ran from the published packages. Nothing left this machine.");
    return 0;
  } finally {
    await close();
  }
}

/** A user's project outside the workspace. */
export interface ConsumerProject {
  /** Installs packages from the registry. */
  install(...packages: readonly string[]): Promise<void>;
  /** Runs the quickstart and returns its output. */
  runQuickstart(): Promise<string>;
  /** Type-checks a program and returns the compiler's errors, or an empty string. */
  compile(program: string): Promise<string>;
}

/**
 * The npm options that override a user's preference for npm's cache. The cache does not contain packages that were just
 * published.
 */
const NPM = ["--prefer-offline=false", "--prefer-online", "--no-audit", "--no-fund"];

const OPTIONS = { strict: true, module: "NodeNext", noEmit: true, types: [] };

/** Creates an empty project that installs from a registry and uses the quickstart and the compiler of a workspace. */
export async function createProject(folder: string, root: string, { url, env }: Registry): Promise<ConsumerProject> {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["program.ts"] }));
  async function install(...packages: readonly string[]): Promise<void> {
    await runProgram(["npm", "install", ...NPM, `--registry=${url}`, ...packages], { cwd: folder, env });
  }
  return {
    install,
    runQuickstart: async () => {
      await install(...(await listOtherPackages(join(root, "packages/examples/package.json"))));
      await rm(join(folder, "quickstart"), { recursive: true, force: true });
      await cp(join(root, "packages/examples/src"), join(folder, "quickstart"), { recursive: true });
      return runProgram([process.execPath, "quickstart/quickstart.ts"], { cwd: folder });
    },
    compile: async (program) => {
      await writeFile(join(folder, "program.ts"), program);
      const tsc = join(root, "node_modules/.bin/tsc");
      return runProgram([tsc, "-p", "."], { cwd: folder }).then(
        () => "",
        (error: Error) => error.message,
      );
    },
  };
}

/** Lists the dependencies of a package that are outside the workspace. */
async function listOtherPackages(manifest: string): Promise<string[]> {
  const { dependencies } = JSON.parse(await readFile(manifest, "utf8")) as { dependencies: Record<string, string> };
  return Object.entries(dependencies).flatMap(([name, version]) =>
    version.startsWith("workspace:") ? [] : `${name}@${version}`,
  );
}
