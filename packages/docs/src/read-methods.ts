import ts from "typescript";
import { type DocComment, tagTexts } from "./doc-comment.ts";
import { readDoc } from "./read-symbol.ts";
import type { TypeScriptProgram } from "./typescript-program.ts";

/** A method of the client, as its generated type declares it. */
export interface MethodReference {
  /** `setSpendLimit(params: ClustersSetSpendLimitParams, options?: CallOptions): Promise<void>` */
  readonly declaration: string;
  readonly doc: DocComment;
  /** The code of its `@example`. */
  readonly example: string;
}

/**
 * Reads the methods of the client of an edition, by their names: `clusters.setSpendLimit`.
 *
 * @throws {Error} when the edition has no client
 */
export function readMethods(program: TypeScriptProgram, file: string): ReadonlyMap<string, MethodReference> {
  const resources = program.exportsOf(file).find(({ name }) => name === "Resources");
  if (!resources) throw new Error(`no client to read the examples from: ${file} exports no Resources`);
  const methods = new Map<string, MethodReference>();
  collect(program, program.checker.getDeclaredTypeOfSymbol(resources), "", methods);
  return methods;
}

function collect(program: TypeScriptProgram, type: ts.Type, prefix: string, into: Map<string, MethodReference>): void {
  for (const property of type.getProperties()) {
    const name = prefix + property.name;
    const node = property.declarations?.[0];
    if (node && ts.isMethodSignature(node)) {
      const doc = readDoc(node);
      const example = tagTexts(doc, "example")[0] ?? "";
      into.set(name, {
        declaration: unindent(node.getText().replace(/;$/, "")),
        doc,
        example: example.replace(/^```\w*\n|\n```$/g, ""),
      });
    } else {
      collect(program, program.checker.getTypeOfSymbol(property), `${name}.`, into);
    }
  }
}

/** A declaration that was broken into lines inside of an interface, as it would stand outside. */
function unindent(declaration: string): string {
  return declaration.replaceAll("\n  ", "\n");
}
