import { readFileSync } from "node:fs";
import { createRequire, findPackageJSON } from "node:module";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "rolldown";
import { isolatedDeclarationSync } from "rolldown/experimental";
import { parseSync } from "rolldown/utils";

interface DeclarationsOptions {
  readonly entries: readonly string[];
  /** Names of npm packages whose types are copied, so that this package doesn't depend on them. */
  readonly inlined: readonly string[];
  /** Returns whether the tarball contains the source file, so that its declarations get a source map. */
  readonly isPublished: (file: string) => boolean;
}

/**
 * Writes declaration files for the entry points and the modules that they import. Also copies the types that they use
 * from inlined packages.
 */
export function declarations({ entries, inlined, isPublished }: DeclarationsOptions): Plugin {
  return {
    name: "declarations",
    generateBundle({ dir = "dist" }) {
      const files = new Set(entries.map((entry) => resolve(entry)));
      const used = new Map(inlined.map((name) => [name, new Set<string>()]));
      // The loop also visits files that are added to the set while it runs.
      for (const file of files) {
        const fileName = relative("src", file).replace(/\.ts$/, ".d.ts");
        const { code: written, mappings } = declare(file);
        for (const module of listModules(fileName, written)) files.add(resolve(dirname(file), module));
        for (const [name, names] of used) for (const one of listNames(fileName, written, name)) names.add(one);
        const code = inlined.reduce((text, name) => pointTo(text, name, fileName), written);
        if (!isPublished(file)) {
          this.emitFile({ type: "asset", fileName, source: code });
          continue;
        }
        const mapFile = `${basename(fileName)}.map`;
        const source = relative(dirname(join(dir, fileName)), file);
        // TypeScript ignores source maps that have no `file`.
        const map = { version: 3, file: basename(fileName), sources: [source], names: [], mappings };
        this.emitFile({ type: "asset", fileName, source: `${code}//# sourceMappingURL=${mapFile}\n` });
        this.emitFile({ type: "asset", fileName: `${fileName}.map`, source: JSON.stringify(map) });
      }
      for (const [name, names] of used) {
        const from = resolve("package.json");
        const copied = entries.length > 0 ? copyPackage(name, from, names) : [copyLicence(name, from)];
        for (const [fileName, source] of copied) {
          this.emitFile({ type: "asset", fileName, source });
        }
      }
    },
  };
}

function declare(file: string): { code: string; mappings: string } {
  const source = readFileSync(file, "utf8");
  const { code, map, errors } = isolatedDeclarationSync(file, source, { sourcemap: true });
  if (errors.length > 0) throw new Error(errors.map(({ message, codeframe }) => codeframe ?? message).join("\n"));
  // Keeps directives such as `/// <reference lib="esnext.disposable" />`, which would otherwise be dropped with the
  // comments.
  const directives = /^(?:\/\/\/ <.*\n)*/.exec(source)?.[0] ?? "";
  return { code: directives + code, mappings: directives.replaceAll(/.*\n/g, ";") + (map?.mappings ?? "") };
}

function listModules(fileName: string, code: string): string[] {
  const { staticImports, staticExports } = parseSync(fileName, code).module;
  return [...staticImports, ...staticExports.flatMap(({ entries }) => entries)]
    .flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])
    .filter((module) => module.startsWith("."));
}

function pointTo(code: string, name: string, fileName: string): string {
  const path = relative(dirname(fileName), toCopy(name)).replaceAll("\\", "/");
  const module = path.replace(/^(?!\.)/, "./").replace(/\.d\.ts$/, ".ts");
  // Only replaces the name in imports, not in the examples of doc comments.
  return code.replaceAll(new RegExp(`^((?:im|ex)port [^;]*? from )(['"])${name}\\2`, "gm"), `$1"${module}"`);
}

function toCopy(name: string): string {
  return `inlined/${name}.d.ts`;
}

function listNames(fileName: string, code: string, name: string): string[] {
  const { staticImports, staticExports } = parseSync(fileName, code).module;
  return [
    ...staticImports.flatMap(({ moduleRequest, entries }) =>
      moduleRequest.value === name ? entries.map(({ importName }) => importName.name ?? "default") : [],
    ),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, importName }) =>
        moduleRequest?.value === name ? (importName.name ?? "default") : [],
      ),
    ),
  ];
}

/**
 * Copies the named types and those they need from the declarations of a package and its dependencies, with the
 * licenses.
 */
function copyPackage(name: string, from: string, names: ReadonlySet<string>): [fileName: string, source: string][] {
  const main = createRequire(from).resolve(name);
  const { dependencies = {} } = JSON.parse(readFileSync(findManifest(name, from), "utf8"));
  const code = pick(readFileSync(main.replace(/\.[cm]?js$/, ".d.mts"), "utf8"), names);
  const needed = Object.keys(dependencies).map((dependency): [string, Set<string>] => [
    dependency,
    new Set(listNames("index.d.ts", code, dependency)),
  ]);
  return [
    [toCopy(name), needed.reduce((text, [dependency]) => pointTo(text, dependency, toCopy(name)), code)],
    copyLicence(name, from),
    ...needed.flatMap(([dependency, theirs]) => copyPackage(dependency, main, theirs)),
  ];
}

/**
 * Returns the declarations of the named types and of the types that they mention. Omitting the others lets
 * TypeScript 5.9 check openapi-fetch's declarations two seconds faster.
 */
function pick(code: string, names: ReadonlySet<string>): string {
  const { program, module } = parseSync("index.d.ts", code);
  const declarations = new Map<string, string>();
  for (const [index, statement] of program.body.entries()) {
    const declared = "declaration" in statement ? statement.declaration : statement;
    if (!declared || !("id" in declared) || declared.id?.type !== "Identifier") continue;
    // Starts where the previous statement ends, so that the doc comment is copied, too.
    const text = code.slice(program.body[index - 1]?.end ?? 0, statement.end);
    declarations.set(declared.id.name, text.replace(/^export (?:default )?/m, ""));
  }
  const mentioned = new Set(names);
  // The loop also visits words that are added to the set while it runs.
  for (const name of mentioned) for (const word of declarations.get(name)?.match(/[\w$]+/g) ?? []) mentioned.add(word);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => {
    const used = entries.map(({ localName }) => localName.value).filter((name) => mentioned.has(name));
    return `import type { ${used.join(", ")} } from "${moduleRequest.value}";\n`;
  });
  const kept = [...declarations].flatMap(([name, text]) => (mentioned.has(name) ? text : []));
  return `${imports.join("")}${kept.join("")}\n\nexport type { ${[...names].join(", ")} };\n`;
}

function copyLicence(name: string, from: string): [fileName: string, source: string] {
  return [`inlined/${name}.LICENSE`, readFileSync(join(dirname(findManifest(name, from)), "LICENSE"), "utf8")];
}

function findManifest(name: string, from: string): string {
  const manifest = findPackageJSON(name, from);
  if (manifest === undefined) throw new Error(`${name} is not installed`);
  return manifest;
}
