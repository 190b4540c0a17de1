/**
 * Writes the module through which the mock finds the bundled document of an edition and its outline.
 *
 * @param ids the operationIds of each edition
 */
export function editionIndex(ids: ReadonlyMap<string, readonly string[]>): string {
  const editions = [...ids.keys()];
  const lists = [...ids].map(
    ([edition, list]) => `  "${edition}": [\n${list.map((id) => `    ${JSON.stringify(id)},\n`).join("")}  ],\n`,
  );
  const loaders = (folder: string): string =>
    editions
      .map((edition) => `  "${edition}": () => import("${folder}/${edition}.json", { with: { type: "json" } }),\n`)
      .join("");
  return `// Generated from the folders of spec/ by \`pnpm generate\`. Do not edit.

/** The editions of the API, oldest first. */
export const editions: readonly EditionName[] = ${JSON.stringify(editions).replaceAll(",", ", ")};

/** The name of an edition: the value of its \`Cc-Version\` header. */
export type EditionName = ${editions.map((edition) => JSON.stringify(edition)).join(" | ")};

/** The operationIds of each edition. */
export const operationIds: Readonly<Record<EditionName, readonly string[]>> = {
${lists.join("")}};

type Loaders = Readonly<Record<EditionName, () => Promise<{ default: object }>>>;

const documents: Loaders = {
${loaders("@crdb-cloud/mock")}};

const outlines: Loaders = {
${loaders("#outlines")}};

/** Loads the OpenAPI document of an edition, with everything in it that it refers to. */
export async function loadEdition(edition: EditionName): Promise<object> {
  return (await documents[edition]()).default;
}

/** Loads what the simulator reads of it. */
export async function loadOutline(edition: EditionName): Promise<object> {
  return (await outlines[edition]()).default;
}
`;
}
