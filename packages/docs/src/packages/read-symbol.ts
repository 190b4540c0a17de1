import ts from "typescript";
import { type DocComment, parseDocComment } from "./doc-comment.ts";
import type { TypeScriptProgram } from "./typescript-program.ts";

export type SymbolKind = "function" | "error" | "interface" | "type" | "constant";

export interface SymbolReference {
  readonly name: string;
  readonly kind: SymbolKind;
  /** The declaration without its body and its members. */
  readonly declaration: string;
  readonly doc: DocComment;
  readonly members: readonly MemberReference[];
}

export interface MemberReference {
  /** The declaration of the member, such as `timeoutMs?: number`. */
  readonly declaration: string;
  readonly doc: DocComment;
  /** The name of the type that declares the member, if the member is inherited. */
  readonly from: string | undefined;
}

/** Reads an exported name. Returns `undefined` for a kind of declaration that the reference doesn't support. */
export function readSymbol(program: TypeScriptProgram, symbol: ts.Symbol): SymbolReference | undefined {
  const node = symbol.declarations?.[0];
  if (!node) return undefined;
  const found = readDeclaration(program, node);
  if (!found) return undefined;
  const hasMembers = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
  const members = hasMembers ? readMembers(program, symbol, node) : [];
  return { name: symbol.name, ...found, doc: readDoc(node), members };
}

export function readDoc(node: ts.Node): DocComment {
  const owner = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  const comment = ts.getJSDocCommentsAndTags(owner).findLast(ts.isJSDoc);
  return parseDocComment(comment?.getText() ?? "");
}

function readDeclaration(
  { checker }: TypeScriptProgram,
  node: ts.Declaration,
): Pick<SymbolReference, "kind" | "declaration"> | undefined {
  if (ts.isFunctionDeclaration(node)) {
    return { kind: "function", declaration: before(node, node.body).replace(/^async /, "") };
  }
  if (ts.isClassDeclaration(node)) return { kind: "error", declaration: before(node, node.members) };
  if (ts.isInterfaceDeclaration(node)) return { kind: "interface", declaration: before(node, node.members) };
  if (ts.isTypeAliasDeclaration(node)) {
    const text = before(node, undefined);
    if (!/typeof [A-Z]/.test(text)) return { kind: "type", declaration: text };
    // The type refers to a constant that isn't exported, so the reference shows the values of the type instead.
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
    const values = checker.typeToString(checker.getTypeAtLocation(node), undefined, flags);
    return { kind: "type", declaration: `type ${node.name.text} =\n  | ${values.replaceAll(" | ", "\n  | ")}` };
  }
  if (!ts.isVariableDeclaration(node)) return undefined;
  const text = node.type ? `${node.name.getText()}: ${node.type.getText()}` : node.getText();
  const isFunction = checker.getTypeAtLocation(node).getCallSignatures().length > 0;
  return { kind: isFunction ? "function" : "constant", declaration: `const ${text}` };
}

/** Returns the source of a declaration without `export`. If `part` is set, returns only the text before this part. */
function before(node: ts.Declaration, part: ts.Node | ts.NodeArray<ts.Node> | undefined): string {
  const source = node.getSourceFile().text;
  const text = source.slice(node.getStart(), part ? part.pos : node.end);
  return text.replace(/^export /, "").replace(/[{;\s]+$/, "");
}

function readMembers(program: TypeScriptProgram, symbol: ts.Symbol, node: ts.Declaration): MemberReference[] {
  const type = program.checker.getDeclaredTypeOfSymbol(symbol);
  const calls = type.getCallSignatures().flatMap((call) => call.declaration ?? []);
  const properties = type.getProperties().flatMap((property) => property.declarations?.[0] ?? []);
  return [...calls, ...properties]
    .filter((member) => isOurs(member) && !isHidden(member))
    .map((member) => {
      const owner = member.parent as ts.DeclarationStatement;
      return {
        declaration: memberText(member),
        doc: memberDoc(program, member),
        from: owner === node || !owner.name ? undefined : owner.name.getText(),
      };
    });
}

function memberText(member: ts.Declaration): string {
  const body = "body" in member ? (member.body as ts.Node | undefined) : undefined;
  return before(member, body)
    .replace(/^((declare|override|readonly|async|public) )+/, "")
    .replace(/^(\w+\?: [\s\S]*) \| undefined$/, "$1");
}

/**
 * Returns the doc comment of a member. If a member of a class has no comment, returns that of the interface that the
 * class implements.
 */
function memberDoc({ checker }: TypeScriptProgram, member: ts.Declaration): DocComment {
  const own = readDoc(member);
  const owner = member.parent;
  if (own.text || !ts.isClassDeclaration(owner) || !("name" in member)) return own;
  const name = (member.name as ts.Node).getText();
  for (const { types } of owner.heritageClauses ?? []) {
    for (const type of types) {
      const declaration = checker.getTypeAtLocation(type).getProperty(name)?.declarations?.[0];
      if (declaration && isOurs(declaration) && readDoc(declaration).text) return readDoc(declaration);
    }
  }
  return own;
}

function isOurs(node: ts.Node): boolean {
  return !node.getSourceFile().fileName.includes("/node_modules/");
}

function isHidden(node: ts.Declaration): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;
  return (
    (ts.getCombinedModifierFlags(node) & hidden) !== 0 || readDoc(node).tags.some(({ name }) => name === "internal")
  );
}
