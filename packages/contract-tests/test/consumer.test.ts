import { execFile } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { type Located, locateProject, locateTool, reasonOf } from "./locate.ts";
import { nodes } from "./nodes.ts";

const require = createRequire(import.meta.url);
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const project = locateProject();
const consumer = join(project.path, "consumer");

const compilers: Record<string, Located> = {
  "5.9": locateTool("typescript-5/bin/tsc"),
  "6.0": locateTool("typescript-6/bin/tsc"),
  "7.0": { path: join(dirname(require.resolve("typescript/package.json")), "bin/tsc") },
};
const RESOLUTIONS = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** The strictest compiler options, so that the packages also compile with any other options. */
const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "esnext.disposable"],
  types: ["node"],
  typeRoots: [join(modules, "@types")],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: false,
};

describe.skipIf(project.missing)(`a project in which the packages are installed${reasonOf(project)}`, () => {
  beforeAll(() => cp(fileURLToPath(new URL("consumer", import.meta.url)), consumer, { recursive: true }));

  describe.each(Object.entries(compilers))("TypeScript %s", (version, compiler) => {
    test.skipIf(compiler.missing).each(Object.entries(RESOLUTIONS))(
      `compiles a program, which Node.js runs, with moduleResolution %s${reasonOf(compiler)}`,
      async (resolution, options) => {
        const folder = join(consumer, version, resolution);
        await mkdir(folder, { recursive: true });
        const files = ["program.ts", ...(resolution === "nodenext" ? ["program.cts"] : [])];
        const config = {
          compilerOptions: { ...OPTIONS, ...options, rootDir: consumer, outDir: folder },
          files: files.map((file) => join(consumer, file)),
        };
        await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
        expect(await run(process.execPath, compiler.path, "-p", folder)).toBe("");
        expect(await run(process.execPath, join(folder, "program.js"))).toBe(
          "true 404\n2022-03-31 5 NOT_FOUND 1 notorious-moose\n",
        );
      },
    );

    test.skipIf(compiler.missing)(
      `compiles the program of a web page, without the types of Node.js${reasonOf(compiler)}`,
      async () => {
        const folder = join(consumer, version, "page");
        await mkdir(folder, { recursive: true });
        const lib = ["es2022", "dom", "dom.iterable", "esnext.disposable"];
        const compilerOptions = {
          ...OPTIONS,
          ...RESOLUTIONS.bundler,
          types: [],
          lib,
          rootDir: consumer,
          outDir: folder,
        };
        await writeFile(
          join(folder, "tsconfig.json"),
          JSON.stringify({ compilerOptions, files: [join(consumer, "page.ts")] }),
        );
        expect(await run(process.execPath, compiler.path, "-p", folder)).toBe("");
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

/**
 * Runs a program and returns its output.
 *
 * @throws {Error} with the output if the exit code is not 0 or a signal ended the program
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
