import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../../..");

/** The parsed source files of the packages and of their libraries. All compilations share them. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles the code examples of a page, each as a separate module, and returns the compiler's errors. An example
 * without imports is compiled as the body of a function.
 *
 * @param setting declarations of the variables and functions that the examples assume
 */
export function compileCode(pieces: readonly string[], setting: string): string[] {
  const sources = new Map(pieces.map((code, at) => [join(import.meta.dirname, `piece-${at}.ts`), toModule(code)]));
  sources.set(join(import.meta.dirname, "setting.ts"), `declare global {\n${setting}\n}\nexport {};`);
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...how) => {
    const text = sources.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, language);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, language, ...how));
    return parsed.get(file);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources].flatMap(([file, text]) => {
    const source = program.getSourceFile(file);
    const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return problems.map(({ messageText }) => `${ts.flattenDiagnosticMessageText(messageText, "\n")}\n\n${text}`);
  });
}

function toModule(code: string): string {
  return /^import /m.test(code) ? code : `export async function piece() {\n${code}\n}`;
}

function readOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const compilerOptions = { ...config.compilerOptions, types: ["node"], noEmit: true };
  return ts.parseJsonConfigFileContent({ ...config, compilerOptions, files: [] }, ts.sys, root).options;
}
