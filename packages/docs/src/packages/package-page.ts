import { blocks, codeFence, escapeText, indent } from "../markdown.ts";
import type { Page } from "../page.ts";
import { tagTexts } from "./doc-comment.ts";
import type { ExportReference, PackageReference } from "./read-packages.ts";
import type { MemberReference, SymbolKind } from "./read-symbol.ts";

type Groups = readonly (readonly [kind: SymbolKind, title: string])[];

const VALUES: Groups = [
  ["function", "Functions"],
  ["error", "Errors"],
  ["constant", "Constants"],
];

const TYPES: Groups = [
  ["interface", "Interfaces"],
  ["type", "Type aliases"],
];

/** Returns the path of a package's page: `packages/core` for `@crdb-cloud/core`. */
export function packagePath(name: string): string {
  return `packages/${name.slice(name.indexOf("/") + 1)}`;
}

export function packageTypesPath(name: string): string {
  return `${packagePath(name)}/types`;
}

/**
 * Creates the pages of a package: one for its functions, errors and constants, and one for its types, if it has any.
 */
export function createPackagePages(source: PackageReference): Page[] {
  const hasTypes = source.exports.some(({ kind }) => TYPES.some(([each]) => each === kind));
  return [createMainPage(source, hasTypes), ...(hasTypes ? [createTypesPage(source)] : [])];
}

function createTypesPage(source: PackageReference): Page {
  return {
    path: packageTypesPath(source.name),
    title: `Types of ${source.name}`,
    description: `The interfaces and type aliases that ${source.name} exports.`,
    source: sourceOf(source),
    body: describeGroups(source, TYPES),
  };
}

function createMainPage(source: PackageReference, hasTypes: boolean): Page {
  const { name, description, version, modules, reexports } = source;
  return {
    path: packagePath(name),
    title: name,
    description: `${description}.`,
    source: sourceOf(source),
    body: blocks(
      `${description}. Version ${version}.`,
      codeFence(`npm install ${name}`, "sh"),
      `Entry points: ${[...modules.keys()].map((module) => `\`${module}\``).join(", ")}.`,
      ...reexports.map(
        (other) =>
          `The package also exports all names of [\`${other}\`](../${packagePath(other).slice("packages/".length)}/).`,
      ),
      hasTypes && "The interfaces and type aliases of the package are on [a separate page](types/).",
      describeGroups(source, VALUES),
    ),
  };
}

function describeGroups(source: PackageReference, groups: Groups): string {
  return blocks(
    ...groups.map(([kind, title]) => {
      const symbols = source.exports.filter((symbol) => symbol.kind === kind);
      return symbols.length > 0 && blocks(`## ${title}`, ...symbols.map((symbol) => describeExport(source, symbol)));
    }),
  );
}

function sourceOf({ name }: PackageReference): string {
  return `${packagePath(name)}/README.md`;
}

export function listMembers(members: readonly MemberReference[]): string {
  return members.map(describeMember).join("\n");
}

function describeExport(
  source: PackageReference,
  { name, module, declaration, doc, members }: ExportReference,
): string {
  const own = members.filter(({ from }) => !from);
  const parents = new Set(members.flatMap(({ from }) => from ?? []));
  return blocks(
    `### ${name}`,
    module !== source.name && `Exported by \`${module}\`.`,
    codeFence(declaration, "ts"),
    escapeText(doc.text),
    describeTags(doc),
    listMembers(own),
    parents.size > 0 && `${name} also has the members of ${[...parents].map((parent) => `\`${parent}\``).join(", ")}.`,
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

/** Formats the text of a `@default` tag. A value becomes code, and a description in words stays text. */
function describeDefault(text: string): string {
  return /^\S+$|^[{["'`]/.test(text) ? `\`${text.replaceAll("`", "")}\`` : escapeText(text);
}
