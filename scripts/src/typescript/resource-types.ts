import { canBeLocked } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { docComment } from "./doc-comment.ts";
import { methodSignature, waitSignatures } from "./method-signature.ts";
import { CODE_WIDTH } from "./source-literal.ts";
import { paramsType, paramsTypeName, resourceTypeName } from "./type-names.ts";

const OPTION_TYPES = ["AdoptOptions", "CallOptions", "ChangeOptions", "DeleteOptions", "WaitOptions"];

/** Generates an interface for each resource, with an explicit signature and a doc comment for each method. */
export function resourceTypes(document: OpenApiDocument, operations: readonly SpecOperation[]): string {
  const declarations = [
    ...operations.map((operation) => paramsDeclaration(document, operation)),
    ...resourceInterfaces(document, operations),
  ];
  const body = declarations.filter((declaration) => declaration !== "").join("\n");
  return `${typeImports(document, body)}\n${body}`;
}

function paramsDeclaration(document: OpenApiDocument, operation: SpecOperation): string {
  const type = paramsType(document, operation);
  if (!type) return "";
  const line = `export type ${paramsTypeName(operation)} = ${type};\n`;
  const code = line.length <= CODE_WIDTH ? line : line.replace(" = ", " =\n  ").replaceAll(" & ", " &\n  ");
  return docComment([`The parameters of \`${operation.id}\`.`]) + code;
}

/** Generates a resource's interface, after those of the resources within it. The empty path stands for the client. */
function resourceInterfaces(
  document: OpenApiDocument,
  operations: readonly SpecOperation[],
  path: readonly string[] = [],
): string[] {
  const within = operations.filter(({ resource }) => path.every((word, at) => word === resource[at]));
  const own = within.filter(({ resource }) => resource.length === path.length);
  const names = new Set(within.flatMap(({ resource }) => resource[path.length] ?? []));
  const children = Array.from(names, (name) => [...path, name]);
  const members = [
    ...children.map((child) => childProperty(document, child)),
    ...own.map((operation) => methodSignature(document, operation, canBeLocked(operation, operations))),
    ...own.flatMap((operation) => waitSignatures(document, operation)),
  ];
  const [summary, name] =
    path.length === 0
      ? ["Everything that the client can do, grouped by resource.", "Resources"]
      : [resourceSummary(document, path), resourceTypeName(path)];
  return [
    ...children.flatMap((child) => resourceInterfaces(document, operations, child)),
    `${docComment([summary])}export interface ${name} {\n${members.join("\n")}}\n`,
  ];
}

function childProperty(document: OpenApiDocument, path: readonly string[]): string {
  const summary = docComment([resourceSummary(document, path)], "  ");
  return `${summary}  readonly ${path.at(-1)}: ${resourceTypeName(path)};\n`;
}

function resourceSummary(document: OpenApiDocument, path: readonly string[]): string {
  const name = path.join(".");
  const tag = [name, path.at(-1)].map((word) => document.tags?.find((tag) => tag.name === word)).find(Boolean);
  return tag?.description ?? `The operations of \`${name}\`.`;
}

/** Generates imports for the names that code uses outside comments and strings. */
function typeImports(document: OpenApiDocument, code: string): string {
  const schemas = Object.keys(document.components?.schemas ?? {});
  const sources = {
    "../../request/call-options.ts": OPTION_TYPES,
    "../../methods/list-method.ts": ["List"],
    "../../methods/response-promise.ts": ["ResponsePromise"],
    "./schema.gen.ts": [...schemas, "operations"].sort(),
  };
  const mentioned = new Set(code.replace(/\/\*\*[\s\S]*?\*\/|"[^"]*"/g, "").match(/\w+/g));
  const imports = Object.entries(sources).map(([from, names]) => {
    const used = names.filter((name) => mentioned.has(name)).join(", ");
    const line = used && `import type { ${used} } from ${JSON.stringify(from)};\n`;
    if (line.length <= CODE_WIDTH) return line;
    return line.replace("{ ", "{\n  ").replaceAll(", ", ",\n  ").replace(" }", ",\n}");
  });
  return imports.join("");
}
