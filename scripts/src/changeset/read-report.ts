import { declaredName } from "../api/api-report.ts";

/** What a report says that an entry point exports: declarations by name. */
export type ReportedTypes = ReadonlyMap<string, string>;

/** Reads a report of public types: what is exported, by entry point. */
export function readReport(report: string): Map<string, ReportedTypes> {
  const [, ...sections] = report.split(/^## /m);
  return new Map(
    sections.map((section): [string, ReportedTypes] => {
      const specifier = section.slice(0, section.indexOf("\n"));
      return [specifier, new Map([...readReferences(section), ...readDeclarations(section)])];
    }),
  );
}

function readDeclarations(section: string): [string, string][] {
  const [, code = ""] = /```ts\n([\s\S]*?)\n```/.exec(section) ?? [];
  return code.split(/\n\n(?=\S)/).flatMap((declaration): [string, string][] => {
    if (!declaration.startsWith("export ")) return [];
    return [[declaredName(declaration) ?? declaration, declaration]];
  });
}

/** Names that an entry point exports as another one declares them. */
function readReferences(section: string): [string, string][] {
  const lists = section.matchAll(/^Exports, as in (.*):\n((?:- .*\n)*)/gm);
  return [...lists].flatMap(([, source = "", list = ""]) =>
    [...list.matchAll(/`(.*)`/g)].map(([, name = ""]): [string, string] => [name, source]),
  );
}
