import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "../../..");
const CORE = join(ROOT, "packages/core/src");

/** Compiles files of core that exist only in memory, as if they were in the folder of the generated files. */
export async function compileInCore(generated: ReadonlyMap<string, string>): Promise<string[]> {
  const files = new Map([...generated].map(([path, text]) => [join(ROOT, path), text]));
  const config = JSON.parse(await readFile(join(ROOT, "tsconfig.base.json"), "utf8"));
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noEmit: true }, CORE);
  const host = ts.createCompilerHost(options);
  const sources = [...files.keys()].filter((path) => path.endsWith(".ts") && path.startsWith(CORE));
  const { fileExists, getSourceFile, directoryExists } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.directoryExists = (path) =>
    sources.some((source) => dirname(source) === path) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram(sources, options, host);
  return sources
    .flatMap((path) => program.getSourceFile(path) ?? [])
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
      ...program.getDeclarationDiagnostics(source),
    ])
    .map(({ file, start = 0, messageText }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file?.fileName.slice(CORE.length)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}
