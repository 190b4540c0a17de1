import type { PublishedPackage } from "./list-packages.ts";

/**
 * Returns the API report of a package. The report contains the declarations that the entry points export or refer to,
 * each declaration once.
 */
export function formatReport(
  { name, entries }: PublishedPackage,
  types: ReadonlyMap<string, readonly string[]>,
): string {
  const seen = new Map<string, string>();
  const sections = [`# What ${name} exports\n\nWritten by \`pnpm api:report\`. Do not edit.\n`];
  for (const { specifier, declarations } of entries) {
    const all = types.get(declarations) ?? [];
    const known = all.filter((declaration) => seen.has(bodyOf(declaration)));
    const fresh = all.filter((declaration) => !seen.has(bodyOf(declaration)));
    sections.push(`## ${specifier}\n`, ...listSeen(known, seen), `\`\`\`ts\n${fresh.join("\n\n")}\n\`\`\`\n`);
    for (const declaration of fresh) if (declaredName(declaration)) seen.set(bodyOf(declaration), specifier);
  }
  return sections.join("\n");
}

/** Returns the name of a declaration. For example, `export interface Cluster {}` has the name `Cluster`. */
function declaredName(declaration: string): string | undefined {
  const [, name] =
    /^(?:declare |abstract )*(?:class|const|function|interface|let|type) (\w+)/.exec(bodyOf(declaration)) ?? [];
  return name;
}

/** Returns the text of a declaration without the keyword `export`. */
function bodyOf(declaration: string): string {
  return declaration.replace(/^export /, "");
}

function listSeen(declarations: readonly string[], seen: ReadonlyMap<string, string>): string[] {
  const groups = Map.groupBy(declarations, (declaration) => {
    const does = declaration.startsWith("export ") ? "Exports" : "Mentions";
    return `${does}, as in ${seen.get(bodyOf(declaration))}:`;
  });
  const sorted = [...groups].sort(([a], [b]) => a.localeCompare(b));
  return sorted.map(([says, some]) => `${says}\n${some.map((one) => `- \`${declaredName(one)}\`\n`).join("")}`);
}
