import { canBeLocked } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecOperation } from "../spec/read-operations.ts";
import { docComment } from "./doc-comment.ts";
import { methodSignature, waitSignatures } from "./method-signature.ts";
import { CODE_WIDTH } from "./source-literal.ts";
import { paramsType, paramsTypeName, resourceTypeName } from "./type-names.ts";

const OPTION_TYPES = ["AdoptOptions", "CallOptions", "ChangeOptions", "DeleteOptions", "WaitOptions"];

interface Resource {
  readonly path: readonly string[];
  readonly operations: SpecOperation[];
  readonly children: Map<string, Resource>;
}

/** Generates an interface for each resource, with an explicit signature and a doc comment for each method. */
export function resourceTypes(document: OpenApiDocument, operations: readonly SpecOperation[]): string {
  const tree = toTree(operations);
  const declarations = [
    ...operations.map((operation) => paramsDeclaration(document, operation)),
    ...descendants(tree).map((resource) => resourceInterface(document, resource, operations)),
    rootInterface(document, tree),
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

function resourceInterface(
  document: OpenApiDocument,
  { path, operations, children }: Resource,
  all: readonly SpecOperation[],
): string {
  const members = [
    ...[...children.values()].map((child) => childProperty(document, child)),
    ...operations.map((operation) => methodSignature(document, operation, canBeLocked(operation, all))),
    ...operations.flatMap((operation) => waitSignatures(document, operation)),
  ];
  return `${docComment([resourceSummary(document, path)])}export interface ${resourceTypeName(path)} {\n${members.join("\n")}}\n`;
}

function rootInterface(document: OpenApiDocument, tree: Resource): string {
  const members = [...tree.children.values()].map((child) => childProperty(document, child));
  return `${docComment(["Everything that the client can do, grouped by resource."])}export interface Resources {\n${members.join("\n")}}\n`;
}

function childProperty(document: OpenApiDocument, { path }: Resource): string {
  const summary = docComment([resourceSummary(document, path)], "  ");
  return `${summary}  readonly ${path.at(-1)}: ${resourceTypeName(path)};\n`;
}

function resourceSummary(document: OpenApiDocument, path: readonly string[]): string {
  const name = path.join(".");
  const tag = [name, path.at(-1)].map((word) => document.tags?.find((tag) => tag.name === word)).find(Boolean);
  return tag?.description ?? `The operations of \`${name}\`.`;
}

function toTree(operations: readonly SpecOperation[]): Resource {
  const root: Resource = { path: [], operations: [], children: new Map() };
  for (const operation of operations) {
    let resource = root;
    for (const [depth, word] of operation.resource.entries()) {
      const child: Resource = resource.children.get(word) ?? {
        path: operation.resource.slice(0, depth + 1),
        operations: [],
        children: new Map(),
      };
      resource.children.set(word, child);
      resource = child;
    }
    resource.operations.push(operation);
  }
  return root;
}

function descendants(resource: Resource): Resource[] {
  return [...resource.children.values()].flatMap((child) => [...descendants(child), child]);
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
  return Object.entries(sources)
    .map(([from, names]) =>
      typeImport(
        from,
        names.filter((name) => mentioned.has(name)),
      ),
    )
    .join("");
}

function typeImport(from: string, names: readonly string[]): string {
  if (names.length === 0) return "";
  const line = `import type { ${names.join(", ")} } from ${JSON.stringify(from)};\n`;
  return line.length <= CODE_WIDTH ? line : line.replace("{ ", "{\n  ").replaceAll(", ", ",\n  ").replace(" }", ",\n}");
}
