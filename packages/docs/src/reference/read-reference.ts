import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listOperations, type OpenApiDocument, type Operation, type Parameter } from "@crdb-cloud/scripts/openapi";
import ts from "typescript";
import { apiVersions } from "./api-versions.ts";

/** An API version's OpenAPI document, with its operations grouped by resource, and the client's methods. */
export interface DocumentedApi {
  /** The `Cc-Version` header's value: `2022-03-31`. */
  readonly version: string;
  readonly document: OpenApiDocument;
  readonly resources: readonly ResourceReference[];
  /** The headers that every operation accepts. */
  readonly sharedHeaders: readonly Parameter[];
  /** The client's methods, keyed by name, such as `clusters.setSpendLimit`. */
  readonly methods: ReadonlyMap<string, MethodReference>;
}

/** The operations whose ids have the same prefix, such as `clusters`. */
export interface ResourceReference {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

interface MethodReference {
  /**
   * The method's declaration, such as `setSpendLimit(params: ClustersSetSpendLimitParams, options?: CallOptions):
   * Promise<void>`.
   */
  readonly declaration: string;
  /** The method's doc comment, as Markdown. */
  readonly description: string;
  /** The code in the method's `@example`. */
  readonly example: string;
}

/** Reads all API versions, latest first. */
export function readReference(root: string): DocumentedApi[] {
  return apiVersions.map((version) => {
    const document = readDocument(version);
    const operations = listOperations(document);
    const headers = operations[0]?.parameters.filter((parameter) => parameter.in === "header") ?? [];
    const resources = Map.groupBy(operations, ({ id }) => id.slice(0, id.lastIndexOf(".")));
    return {
      version,
      document,
      sharedHeaders: headers.filter(({ name }) =>
        operations.every(({ parameters }) => parameters.some((one) => one.in === "header" && one.name === name)),
      ),
      resources: [...resources].map(([name, operations]) => ({
        name,
        description: document.tags?.find((tag) => tag.name === name)?.description ?? "",
        operations,
      })),
      methods: readMethods(join(root, "packages/core/src/generated", version, "resources.gen.ts")),
    };
  });
}

export function readDocument(version: string): OpenApiDocument {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`@crdb-cloud/mock/${version}.json`)), "utf8"));
}

/**
 * Reads the client's methods from an API version's generated file. The keys are names such as `clusters.setSpendLimit`.
 *
 * @throws {Error} if the file doesn't declare a `Resources` interface
 */
function readMethods(file: string): ReadonlyMap<string, MethodReference> {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const interfaces = new Map(source.statements.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]));
  const methods = new Map<string, MethodReference>();
  collect("Resources", "");
  return methods;

  function collect(name: string, prefix: string): void {
    const node = interfaces.get(name);
    if (!node) throw new Error(`${file}: interface ${name} is missing`);
    for (const member of node.members) {
      const path = `${prefix}${member.name?.getText()}`;
      if (ts.isMethodSignature(member)) methods.set(path, readMethod(member));
      else if (ts.isPropertySignature(member) && member.type) collect(member.type.getText(), `${path}.`);
    }
  }
}

function readMethod(node: ts.MethodSignature): MethodReference {
  const comment = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  const example = comment?.tags?.find(({ tagName }) => tagName.text === "example");
  return {
    // Removes the interface's indentation from a multi-line declaration.
    declaration: node.getText().replace(/;$/, "").replaceAll("\n  ", "\n"),
    description: toText(comment),
    example: toText(example).replace(/^```\w*\n|\n```$/g, ""),
  };
}

function toText(node: ts.JSDoc | ts.JSDocTag | undefined): string {
  return ts.getTextOfJSDocComment(node?.comment) ?? "";
}
