import { join } from "node:path";
import type { CompilerHost, Program, SourceFile } from "typescript";
import { ts } from "../typescript/openapi-typescript.ts";

const OPTIONS = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  // By default, the compiler spends a quarter of its time looking for packages that replace its libraries.
  libReplacement: false,
};

/** Doc comments don't change types, so the compiler doesn't parse them. */
const jsDocParsingMode = ts.JSDocParsingMode.ParseNone;

/** Parsed files of installed packages, which programs share because they don't change. */
const parsed = new Map<string, SourceFile | undefined>();

/**
 * Compiles modules on disk, with Node.js's and browsers' types. `edit` returns the text to compile instead of a
 * module's own.
 */
export function compileModules(
  paths: readonly string[],
  root: string,
  edit: (path: string, text: string) => string,
): Program {
  const options = { ...OPTIONS, typeRoots: [join(root, "node_modules/@types")] };
  const host = ts.createCompilerHost(options);
  const getSourceFile: CompilerHost["getSourceFile"] = (path, target) => {
    if (path.includes("/node_modules/")) {
      if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, target));
      return parsed.get(path);
    }
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, edit(path, text), target, true);
  };
  return ts.createProgram(paths, options, { ...host, jsDocParsingMode, getSourceFile });
}
