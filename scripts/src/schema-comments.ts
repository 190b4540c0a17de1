import ts from "typescript";

/** What a declaration holds, and each of its members by name. */
const COMMENTS: Readonly<Record<string, readonly [whole: string, member: (name: string) => string]>> = {
  paths: ["The paths of the API.", (path) => `What can be asked of \`${path}\`.`],
  components: ["What operations are made of.", (kind) => `The components of the kind \`${kind}\`.`],
  operations: ["The operations by their ids.", (id) => `The parameters, body and answers of \`${id}\`.`],
};

/** Says above each declaration, and above its members, what it holds: nothing public is without a comment. */
export function commentDeclarations(nodes: readonly ts.Node[]): void {
  for (const node of nodes) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    const [whole, toComment] = COMMENTS[node.name.text] ?? [];
    if (whole === undefined || toComment === undefined) continue;
    comment(node, whole);
    for (const member of node.members) {
      const { name } = member;
      if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) comment(member, toComment(name.text));
    }
  }
}

function comment(node: ts.Node, text: string): void {
  ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, `* ${text} `, true);
}
