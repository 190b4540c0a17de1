import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "@crdb-cloud/scripts/openapi";
import ts from "typescript";
import { type DocComment, parseDocComment, tagTexts } from "../packages/doc-comment.ts";
import { suggestMock } from "../try-it/mock-clouds.ts";
import { findTypeUses, type TypeUses } from "./find-type-uses.ts";
import { type ApiReference, apiVersions, readApi } from "./read-api.ts";

/** The data for the pages of an API version: its document, the methods of its client, and the uses of its types. */
export interface DocumentedApi extends ApiReference {
  /** The methods of the client by name: `clusters.setSpendLimit`. */
  readonly methods: ReadonlyMap<string, MethodReference>;
  readonly typeUses: ReadonlyMap<string, TypeUses>;
  /** The mock cloud that "Try it" suggests. */
  readonly mock: ReturnType<typeof suggestMock>;
  /** The path of the page that describes the options of calls and waits. */
  readonly optionsPath: string;
  /** The list of the options of a wait, in Markdown. */
  readonly waitOptions: string;
}

/** Reads all API versions, the latest first. */
export function readReference(
  root: string,
  options: Pick<DocumentedApi, "optionsPath" | "waitOptions">,
): DocumentedApi[] {
  return apiVersions.map((version) => {
    const api = readApi(readDocument(version));
    return {
      ...api,
      ...options,
      mock: suggestMock(version),
      methods: readMethods(join(root, "packages/core/src/generated", version, "resources.gen.ts")),
      typeUses: findTypeUses(api),
    };
  });
}

export function readDocument(version: string): OpenApiDocument {
  return JSON.parse(readFileSync(new URL(import.meta.resolve(`@crdb-cloud/mock/${version}.json`)), "utf8"));
}

/** A method of the client, as its generated interface declares it. */
export interface MethodReference {
  /**
   * The declaration of the method, such as `setSpendLimit(params: ClustersSetSpendLimitParams, options?: CallOptions):
   * Promise<void>`.
   */
  readonly declaration: string;
  readonly doc: DocComment;
  /** The code of the method's `@example`. */
  readonly example: string;
}

/**
 * Reads the methods of the client of an API version by name: `clusters.setSpendLimit`.
 *
 * @throws {Error} if the file declares no interface `Resources`
 */
export function readMethods(file: string): ReadonlyMap<string, MethodReference> {
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
  const doc = parseDocComment(ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)?.getText() ?? "");
  const [example = ""] = tagTexts(doc, "example");
  return {
    // Removes the indentation of a declaration that spans several lines of an interface.
    declaration: node.getText().replace(/;$/, "").replaceAll("\n  ", "\n"),
    doc,
    example: example.replace(/^```\w*\n|\n```$/g, ""),
  };
}
