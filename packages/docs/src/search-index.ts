import { methodAddress, packagePage } from "./page-address.ts";
import type { Site } from "./site.ts";

/** What the search finds: a title, a line about it, where it is, and the words that it is found by besides. */
export type SearchEntry = readonly [title: string, about: string, href: string, words: string];

/** Lists everything that has a place of its own on the pages. */
export function createSearchIndex({ editions, packages }: Site): SearchEntry[] {
  const methods = editions.flatMap((edition) => {
    const operations = new Map(
      edition.resources.flatMap((resource) => resource.operations).map((each) => [each.id, each]),
    );
    return [...edition.methods].map(([name, { doc }]): SearchEntry => {
      const operation = operations.get(name);
      const about = operation?.node.summary ?? firstSentence(doc.text);
      const words = operation
        ? [operation.method, operation.path, ...operation.parameters.map(({ name }) => name)]
        : [];
      return [name, `${about} · ${edition.name}`, methodAddress(edition.name, name), words.join(" ")];
    });
  });
  const symbols = packages.flatMap((source) =>
    source.exports.map(({ name, doc, members }): SearchEntry => {
      const words = members.filter(({ from }) => !from).map((member) => member.name);
      return [
        name,
        `${firstSentence(doc.text)} · ${source.name}`,
        `${packagePage(source.name)}#${name}`,
        words.join(" "),
      ];
    }),
  );
  return [...methods, ...symbols];
}

function firstSentence(text: string): string {
  return (/^[\s\S]*?[.:](?=\s|$)/.exec(text)?.[0] ?? text)
    .replace(/\s+/g, " ")
    .replaceAll("`", "")
    .replace(/[.:]$/, "");
}
