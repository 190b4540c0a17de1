import { readFileSync } from "node:fs";
import ts from "typescript";

export interface MethodReference {
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

/**
 * Reads the client's methods from an API version's generated file. The keys are names such as
 * `clusters.setSpendLimit`.
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
  const comment = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  const example = comment?.tags?.find(({ tagName }) => tagName.text === "example");
  return {
    // Removes the interface's indentation from a declaration with several lines.
    declaration: node.getText().replace(/;$/, "").replaceAll("\n  ", "\n"),
    description: toText(comment),
    example: toText(example).replace(/^```\w*\n|\n```$/g, ""),
  };
}

function toText(node: ts.JSDoc | ts.JSDocTag | undefined): string {
  return ts.getTextOfJSDocComment(node?.comment) ?? "";
}
