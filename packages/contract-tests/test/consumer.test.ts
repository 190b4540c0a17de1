import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { findProject, findTool, type Installed, reasonOf } from "./find-installed.ts";
import { nodes } from "./nodes.ts";

const require = createRequire(import.meta.url);
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const project = findProject();
const consumer = join(project.path, "consumer");

const compilers: Record<string, Installed> = {
  "5.9": findTool("typescript-5/bin/tsc"),
  "6.0": findTool("typescript-6/bin/tsc"),
  "7.0": { path: join(dirname(require.resolve("typescript/package.json")), "bin/tsc") },
};

/** The strictest compiler options. Declarations that compile with these also compile with less strict ones. */
const STRICT = {
  target: "es2022",
  typeRoots: [join(modules, "@types")],
  rootDir: consumer,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipDefaultLibCheck: true,
  declaration: true,
};
const NODE = { ...STRICT, types: ["node"], lib: ["es2022", "esnext.array", "esnext.disposable"] };
const BUNDLER = { module: "esnext", moduleResolution: "bundler" };

/**
 * The projects to compile. `page` lacks Node.js's types, like a web page. `bundler` checks neither the declarations nor
 * every kind of call, because it imports the same declarations as `nodenext`.
 */
const PROJECTS = {
  nodenext: {
    files: ["program.ts", "program.cts", "calls.ts"],
    compilerOptions: { ...NODE, module: "nodenext", moduleResolution: "nodenext" },
  },
  bundler: { files: ["program.ts"], compilerOptions: { ...NODE, ...BUNDLER, skipLibCheck: true } },
  page: {
    files: ["page.ts"],
    compilerOptions: {
      ...STRICT,
      ...BUNDLER,
      types: [],
      lib: ["es2022", "dom", "dom.iterable", "esnext.disposable"],
    },
  },
};

describe.skipIf(project.missing)(`a project in which the packages are installed${reasonOf(project)}`, () => {
  beforeAll(() => cp(fileURLToPath(new URL("consumer", import.meta.url)), consumer, { recursive: true }));

  const compiled = new Set<string>();
  describe.concurrent.each(Object.entries(compilers))("TypeScript %s", (version, compiler) => {
    test.skipIf(compiler.missing)(
      `TypeScript compiles programs that import the packages for Node.js, bundlers and web pages${reasonOf(compiler)}`,
      async () => {
        const folders = await Promise.all(Object.keys(PROJECTS).map((name) => writeProject(version, name)));
        // One command compiles all projects, so that it parses their common declarations only once.
        expect(await run(process.execPath, compiler.path, "--build", ...folders)).toBe("");
        for (const name of ["nodenext", "bundler"]) {
          const program = join(consumer, version, name, "program.js");
          const code = await readFile(program, "utf8");
          // The compilers often emit the same JavaScript, which needs to run only once.
          if (compiled.has(code)) continue;
          compiled.add(code);
          expect(await run(process.execPath, program)).toBe("true 404\n2022-03-31 NOT_FOUND 1 notorious-moose\n");
        }
      },
    );
  });

  for (const [version, node] of Object.entries(nodes)) {
    test.skipIf(node.missing)(
      `require() loads the packages in Node.js ${version}, without a warning${reasonOf(node)}`,
      async () => {
        expect(await run(node.path, join(consumer, "program.cjs"))).toBe("function 0\n");
      },
    );
  }
});

async function writeProject(version: string, name: string): Promise<string> {
  const { files, compilerOptions } = PROJECTS[name as keyof typeof PROJECTS];
  const folder = join(consumer, version, name);
  const config = {
    compilerOptions: { ...compilerOptions, outDir: folder },
    files: files.map((file) => join(consumer, file)),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  return folder;
}

/**
 * Runs a program and returns its output.
 *
 * @throws {Error} with the output if the exit code isn't 0 or a signal ended the program
 */
async function run(command: string, ...options: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, options);
    return stdout + stderr;
  } catch (error) {
    const { message, stdout = "" } = error as Error & { stdout?: string };
    throw new Error(`${message}\n${stdout}`);
  }
}
