import { blocks, codeFence, escapeText, foldable, indent } from "../markdown.ts";
import type { Page } from "../page.ts";
import { tagTexts } from "./doc-comment.ts";
import type { ExportReference, PackageReference } from "./read-packages.ts";
import type { MemberReference, SymbolKind } from "./read-symbol.ts";

const GROUPS: readonly (readonly [SymbolKind, string])[] = [
  ["function", "Functions"],
  ["error", "Errors"],
  ["constant", "Values"],
  ["interface", "Interfaces"],
  ["type", "Types"],
];

/** The address of the page of a package: `@crdb-cloud/core` is at `packages/core`. */
export function packagePath(name: string): string {
  return `packages/${name.slice(name.indexOf("/") + 1)}`;
}

/** Creates the page of a package: everything that it exports. */
export function createPackagePage(source: PackageReference): Page {
  const { name, description, modules, reexports } = source;
  return {
    path: packagePath(name),
    title: name,
    description: `${description}.`,
    source: `packages/${name.slice(name.indexOf("/") + 1)}/README.md`,
    body: blocks(
      `${description}.`,
      codeFence(`npm install ${name}`, "sh"),
      `Entry points: ${[...modules.keys()].map((module) => `\`${module}\``).join(", ")}.`,
      ...reexports.map(
        (other) => `It also exports everything of [\`${other}\`](../${packagePath(other).slice("packages/".length)}/).`,
      ),
      ...GROUPS.map(([kind, title]) => {
        const symbols = source.exports.filter((symbol) => symbol.kind === kind);
        return symbols.length > 0 && blocks(`## ${title}`, ...symbols.map((symbol) => describeExport(source, symbol)));
      }),
    ),
  };
}

/** Lists properties and methods with their doc comments. */
export function listMembers(members: readonly MemberReference[]): string {
  return members.map(describeMember).join("\n");
}

function describeExport(
  source: PackageReference,
  { name, module, declaration, doc, members }: ExportReference,
): string {
  const own = members.filter(({ from }) => !from);
  const inherited = Map.groupBy(
    members.filter(({ from }) => from),
    ({ from }) => from as string,
  );
  return blocks(
    `### ${name}`,
    module !== source.name && `Exported by \`${module}\`.`,
    codeFence(declaration, "ts"),
    escapeText(doc.text),
    describeTags(doc),
    listMembers(own),
    ...[...inherited].map(([from, list]) => foldable(`Inherited from ${from}`, listMembers(list))),
  );
}

function describeMember({ declaration, doc }: MemberReference): string {
  const isLong = declaration.includes("\n");
  const head = isLong ? codeFence(declaration, "ts") : `\`${declaration}\``;
  return `- ${indent(blocks(head, escapeText(doc.text), describeTags(doc))).trimStart()}\n`;
}

function describeTags(doc: MemberReference["doc"]): string {
  const throws = doc.tags.filter(({ name }) => name === "throws");
  return blocks(
    ...throws.map(({ type, text }) => `Throws ${type ? `\`${type}\` ` : ""}${escapeText(text)}`),
    ...tagTexts(doc, "default").map((text) => `Default: ${describeDefault(text)}`),
    ...tagTexts(doc, "example"),
    ...tagTexts(doc, "see").map((text) => `See ${escapeText(text)}`),
  );
}

/** A default is a value, or words that describe it. */
function describeDefault(text: string): string {
  return /^\S+$|^[{["'`]/.test(text) ? `\`${text.replaceAll("`", "")}\`` : escapeText(text);
}
