/** Writes the module through which the mock finds the bundled document of an edition. */
export function editionIndex(editions: readonly string[]): string {
  const loaders = editions.map(
    (edition) => `  "${edition}": () => import("@crdb-cloud/mock/${edition}.json", { with: { type: "json" } }),\n`,
  );
  return `// Generated from the folders of spec/ by \`pnpm generate\`. Do not edit.

/** The editions of the API, oldest first. */
export const editions: readonly EditionName[] = ${JSON.stringify(editions).replaceAll(",", ", ")};

/** The name of an edition: the value of its \`Cc-Version\` header. */
export type EditionName = ${editions.map((edition) => JSON.stringify(edition)).join(" | ")};

const loaders: Readonly<Record<EditionName, () => Promise<{ default: object }>>> = {
${loaders.join("")}};

/** Loads the OpenAPI document of an edition, with everything in it that it refers to. */
export async function loadEdition(edition: EditionName): Promise<object> {
  return (await loaders[edition]()).default;
}
`;
}
