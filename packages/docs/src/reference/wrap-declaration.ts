import { CODE_COLUMNS, indent } from "../markdown.ts";

/** Wraps a method's declaration: one line for each parameter or, if its type is too long, for each part of the type. */
export function wrapDeclaration(declaration: string): string {
  const [, name, parameters = "", result] = /^(\w+)\((.*)\): (.*)$/.exec(declaration) ?? [];
  const text =
    name && declaration.length > CODE_COLUMNS
      ? `${name}(\n${indent(parameters.replace(", options?", ",\noptions?"))},\n): ${result}`
      : declaration;
  return text.split("\n").map(wrapType).join("\n");
}

function wrapType(line: string): string {
  if (line.length <= CODE_COLUMNS) return line;
  return line.replace(" & ", " &\n    ").replace(/List<(\w+), (.*)>$/, "List<\n  $1,\n  $2\n>");
}
