import { execFile } from "node:child_process";
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { apiVersions } from "@crdb-cloud/mock";
import { listOperations } from "@crdb-cloud/scripts/openapi";
import { beforeAll, describe, expect, test } from "vitest";
import { nameOf, PUBLISHED } from "../src/pack-packages.ts";
import { readDocument } from "../src/read-document.ts";
import { findProject, findTool, type Installed, nodes, reasonOf } from "./find-installed.ts";

const require = createRequire(import.meta.url);
const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const project = findProject();
const consumer = join(project.path, "consumer");

const compilers: Record<string, Installed> = {
  "5.4": findTool("typescript-5.4/bin/tsc"),
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
const NODENEXT = { ...NODE, module: "nodenext", moduleResolution: "nodenext" };
const DOM = ["es2022", "dom", "dom.iterable", "esnext.disposable"];
const BUNDLER = { module: "esnext", moduleResolution: "bundler" };

/**
 * The projects to compile. `page` lacks Node.js's types, like a web page. Only `nodenext`, `subpaths` and `page` check
 * the declarations. TypeScript 5.4 can't compile `nodenext`, because it neither has `Array.fromAsync()` nor lets CommonJS
 * require an ES module, but it checks the declarations of every entry point in `subpaths`. For the others, the oldest
 * and the newest compiler are enough, since TypeScript 5 and 6 take seconds.
 */
const PROJECTS: Readonly<Record<string, readonly [files: string[], options: object, compilers: string]>> = {
  nodenext: [["program.ts", "program.cts"], NODENEXT, "5.9 6.0 7.0"],
  subpaths: [["subpaths.ts"], { ...NODENEXT, noEmit: true }, "5.4 7.0"],
  http: [["http.ts", "calls.ts"], { ...NODENEXT, skipLibCheck: true }, "5.4 7.0"],
  bodies: [apiVersions.map((one) => `bodies-${one}.ts`), { ...NODENEXT, skipLibCheck: true, noEmit: true }, "7.0"],
  bundler: [["program.ts"], { ...NODE, ...BUNDLER, skipLibCheck: true }, "7.0"],
  page: [["page.ts"], { ...STRICT, ...BUNDLER, types: [], lib: DOM }, "5.4 7.0"],
};

const OUTPUTS = {
  "nodenext/program.js": "true 404\n2022-03-31 NOT_FOUND 1 notorious-moose\n",
  "http/http.js": "created true us-central1 undefined\n".repeat(3),
  "bundler/program.js": "true 404\n2022-03-31 NOT_FOUND 1 notorious-moose\n",
};

describe.skipIf(project.missing)(`a project in which the packages are installed${reasonOf(project)}`, () => {
  beforeAll(async () => {
    await cp(fileURLToPath(new URL("consumer", import.meta.url)), consumer, { recursive: true });
    // Links an unpatched openapi-fetch, since the workspace's own copy is patched.
    await symlink(findTool("openapi-fetch").path, join(project.path, "node_modules/openapi-fetch"), "junction");
    // Links an optional peer dependency, for its types.
    await mkdir(join(project.path, "node_modules/@opentelemetry"), { recursive: true });
    const telemetry = fileURLToPath(new URL("../../node/node_modules/@opentelemetry/api", import.meta.url));
    await symlink(telemetry, join(project.path, "node_modules/@opentelemetry/api"), "junction");
    for (const version of apiVersions) await writeFile(join(consumer, `bodies-${version}.ts`), assignBodies(version));
    await writeFile(join(consumer, "subpaths.ts"), await importSubpaths());
  });

  const compiled = new Set<string>();
  describe.concurrent.each(Object.entries(compilers))("TypeScript %s", (version, compiler) => {
    test.skipIf(compiler.missing)(
      `TypeScript compiles programs that import the packages for Node.js, bundlers and web pages${reasonOf(compiler)}`,
      async () => {
        const names = Object.keys(PROJECTS).filter((name) => PROJECTS[name]?.[2].includes(version));
        const folders = await Promise.all(names.map((name) => writeProject(version, name)));
        // One command compiles all projects, so that it parses their common declarations only once.
        expect(await run(process.execPath, compiler.path, "--build", ...folders)).toBe("");
        for (const [file, output] of Object.entries(OUTPUTS).filter(([file]) => names.includes(dirname(file)))) {
          const program = join(consumer, version, file);
          const code = await readFile(program, "utf8");
          // The compilers often emit the same JavaScript, which needs to run only once.
          if (compiled.has(code)) continue;
          compiled.add(code);
          expect(await run(process.execPath, program)).toBe(output);
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

/** Returns a program that calls each operation through `cloud.http` and assigns the body to what its method returns. */
function assignBodies(apiVersion: string): string {
  const calls = listOperations(readDocument(apiVersion)).map(({ id, method, path, requestBody }) => {
    const operation = `operations["${id}"]`;
    const body = requestBody ? `, body: {} as ${operation}["requestBody"]["content"]["application/json"]` : "";
    const call = `cloud.http.${method}("${path}", { params: {} as ${operation}["parameters"]${body} })`;
    const type = `Awaited<ReturnType<Cloud["${id.replaceAll(".", '"]["')}"]>>`;
    return `{\n  const { data } = await ${call};\n  const body: ${type} | undefined = data;\n  void body;\n}`;
  });
  return [
    `import type { operations } from "@crdb-cloud/core/${apiVersion}/schema";`,
    `import type { Cloud } from "@crdb-cloud/node/${apiVersion}";`,
    "declare const cloud: Cloud;",
    ...calls,
  ].join("\n");
}

/** Returns a program that imports every entry point of the packages. `mock/vitest` would need Vitest's own types. */
async function importSubpaths(): Promise<string> {
  const imports: string[] = [];
  for (const folder of PUBLISHED) {
    const name = nameOf(folder);
    const manifest = await readFile(join(project.path, "node_modules", name, "package.json"), "utf8");
    const { exports = {} } = JSON.parse(manifest);
    for (const [subpath, target] of Object.entries<{ readonly types?: string }>(exports)) {
      const id = `${name}${subpath.slice(1)}`;
      if (target.types && id !== "@crdb-cloud/mock/vitest")
        imports.push(`import type * as m${imports.length} from "${id}";`);
    }
  }
  return [...imports, `export type All = [${imports.map((_, index) => `typeof m${index}`)}];`].join("\n");
}

async function writeProject(version: string, name: string): Promise<string> {
  const [files = [], options] = PROJECTS[name] ?? [];
  const folder = join(consumer, version, name);
  const compilerOptions = { ...options, outDir: folder };
  const config = { compilerOptions, files: files.map((file) => join(consumer, file)) };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  return folder;
}

/** Runs a program and returns its output. If the program fails, the error contains the output. */
async function run(command: string, ...options: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, options);
    return stdout + stderr;
  } catch (error) {
    const { message, stdout = "" } = error as Error & { stdout?: string };
    throw new Error(`${message}\n${stdout}`);
  }
}
