import { join } from "node:path";
import { compileVirtual } from "../../src/typescript/compile-modules.ts";
import { ts } from "../../src/typescript/openapi-typescript.ts";

const ROOT = join(import.meta.dirname, "../../..");
const CORE = join(ROOT, "packages/core/src");

/** Compiles generated files of core from memory, without writing them. Returns the errors of the compiler. */
export async function compileInCore(generated: ReadonlyMap<string, string>): Promise<string[]> {
  const files = new Map([...generated].map(([path, text]) => [join(ROOT, path), text]));
  const sources = new Map([...files].filter(([path]) => path.endsWith(".ts") && path.startsWith(CORE)));
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, noEmit: true }, CORE);
  const program = compileVirtual(sources, options);
  return [...sources.keys()]
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
