import { dirname, join } from "node:path";
import type { CompilerHost, CompilerOptions, Program, SourceFile } from "typescript";
import { ts } from "./openapi-typescript.ts";

/** Modules that exist only in memory: their texts, keyed by absolute path. */
export type VirtualFiles = ReadonlyMap<string, string>;

const OPTIONS = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // Has all that declarations use. With the later libraries, preparing a program would take half as long again.
  lib: ["lib.es2018.d.ts"],
  types: [],
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

/** Parsed files that TypeScript programs share because they don't change: libraries, and this repository's sources. */
const parsed = new Map<string, SourceFile | undefined>();

/**
 * Compiles modules on disk, with Node.js's and browsers' types. `edit` returns the text to compile instead of a
 * module's own.
 */
export function compileModules(
  paths: readonly string[],
  root: string,
  edit: (path: string, text: string) => string = (_path, text) => text,
): Program {
  const lib = ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"];
  const options = { ...OPTIONS, lib, types: ["node"], typeRoots: [join(root, "node_modules/@types")] };
  const host = ts.createCompilerHost(options);
  const getSourceFile: CompilerHost["getSourceFile"] = (path, target) => {
    if (path.includes("/node_modules/")) return parseOnce(path, target, host);
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, edit(path, text), target, true);
  };
  return ts.createProgram(paths, options, { ...host, jsDocParsingMode, getSourceFile });
}

/**
 * `compileVirtual()`'s last program. If the next program has the same modules, it doesn't resolve their imports again.
 */
let last: Program | undefined;

/** Compiles modules that exist only in memory. They can import this repository's sources. */
export function compileVirtual(files: VirtualFiles, options: CompilerOptions = {}): Program {
  last = ts.createProgram([...files.keys()], { ...OPTIONS, ...options }, createHost(files), last);
  return last;
}

function createHost(files: VirtualFiles): CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const folders = new Set([...files.keys()].map((path) => dirname(path)));
  return {
    ...host,
    jsDocParsingMode,
    getDefaultLibLocation: () => dirname(ts.getDefaultLibFilePath(OPTIONS)),
    fileExists: (path) => files.has(path) || host.fileExists(path),
    directoryExists: (path) => folders.has(path) || (host.directoryExists?.(path) ?? true),
    readFile: (path) => files.get(path) ?? host.readFile(path),
    getSourceFile: (path, target) => {
      const text = files.get(path);
      if (text === undefined) return parseOnce(path, target, host);
      const known = last?.getSourceFile(path);
      return known?.text === text ? known : ts.createSourceFile(path, text, target);
    },
  };
}

function parseOnce(
  path: string,
  target: Parameters<CompilerHost["getSourceFile"]>[1],
  host: CompilerHost,
): SourceFile | undefined {
  if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, target));
  return parsed.get(path);
}
