import { CODE_WIDTH } from "./source-literal.ts";

export interface TypeSource {
  readonly from: string;
  readonly names: readonly string[];
}

/** Writes imports for the names that code uses outside comments and strings. */
export function typeImports(code: string, sources: readonly TypeSource[]): string {
  const mentioned = new Set(code.replace(/\/\*\*[\s\S]*?\*\/|"[^"]*"/g, "").match(/\w+/g));
  return sources
    .map(({ from, names }) => ({ from, used: names.filter((name) => mentioned.has(name)) }))
    .filter(({ used }) => used.length > 0)
    .map(({ from, used }) => typeImport(from, used))
    .join("");
}

function typeImport(from: string, names: readonly string[]): string {
  const line = `import type { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
  return line.length <= CODE_WIDTH ? line : line.replace("{ ", "{\n  ").replaceAll(", ", ",\n  ").replace(" }", ",\n}");
}
