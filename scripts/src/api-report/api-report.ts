import type { Declaration } from "./list-declarations.ts";
import type { PublishedPackage } from "./list-packages.ts";

/** Returns a package's API report: each declaration that the entry points export or refer to, listed once. */
export function formatReport(
  { name, entries }: PublishedPackage,
  declarations: ReadonlyMap<string, readonly Declaration[]>,
): string {
  const seen = new Map<string, string>();
  const sections = [`# What ${name} exports\n\nWritten by \`pnpm api:report\`. Do not edit.\n`];
  for (const { specifier } of entries) {
    const all = declarations.get(specifier) ?? [];
    const fresh = all.filter(({ code }) => !seen.has(code));
    const known = Map.groupBy(
      all.filter(({ code, isExported }) => isExported && seen.has(code)),
      ({ code }) => seen.get(code),
    );
    sections.push(
      `## ${specifier}\n`,
      ...[...known].map(([first, some]) => `As in ${first}: ${some.map((one) => `\`${one.name}\``).join(", ")}.\n`),
      ...(fresh.length > 0 ? [`\`\`\`ts\n${fresh.map(toCode).join("\n\n")}\n\`\`\`\n`] : []),
    );
    for (const { code } of fresh) seen.set(code, specifier);
  }
  return sections.join("\n");
}

function toCode({ code, isExported }: Declaration): string {
  return isExported ? `export ${code}` : code;
}
