import { readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "rolldown";
import { isolatedDeclarationSync } from "rolldown/experimental";
import { parseSync } from "rolldown/utils";

/**
 * Writes the declarations of the entry points and of the modules that these mention; nobody can ask for another one. Each
 * has a map that leads to its source, except where the source isn't published.
 */
export function declarations(entries: readonly string[], isPublished: (file: string) => boolean): Plugin {
  return {
    name: "declarations",
    generateBundle({ dir = "dist" }) {
      const files = new Set(entries.map((entry) => resolve(entry)));
      // A set goes on to what is added on the way.
      for (const file of files) {
        const fileName = relative("src", file).replace(/\.ts$/, ".d.ts");
        const { code, mappings } = declare(file);
        for (const module of listModules(fileName, code)) files.add(resolve(dirname(file), module));
        if (!isPublished(file)) {
          this.emitFile({ type: "asset", fileName, source: code });
          continue;
        }
        const mapFile = `${basename(fileName)}.map`;
        const source = relative(dirname(join(dir, fileName)), file);
        const map = { version: 3, file: basename(fileName), sources: [source], names: [], mappings };
        this.emitFile({ type: "asset", fileName, source: `${code}//# sourceMappingURL=${mapFile}\n` });
        this.emitFile({ type: "asset", fileName: `${fileName}.map`, source: JSON.stringify(map) });
      }
    },
  };
}

function declare(file: string): { code: string; mappings: string } {
  const source = readFileSync(file, "utf8");
  const { code, map, errors } = isolatedDeclarationSync(file, source, { sourcemap: true });
  if (errors.length > 0) throw new Error(errors.map(({ message, codeframe }) => codeframe ?? message).join("\n"));
  // Such as the library that a type is from. They are comments, which get lost.
  const directives = /^(?:\/\/\/ <.*\n)*/.exec(source)?.[0] ?? "";
  return { code: directives + code, mappings: directives.replaceAll(/.*\n/g, ";") + (map?.mappings ?? "") };
}

/** The modules of this package that a declaration takes types from. */
function listModules(fileName: string, code: string): string[] {
  const { staticImports, staticExports } = parseSync(fileName, code).module;
  return [...staticImports, ...staticExports.flatMap(({ entries }) => entries)]
    .flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])
    .filter((module) => module.startsWith("."));
}
