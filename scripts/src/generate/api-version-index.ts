/**
 * Writes the module of the mock that lists the API versions and loads their OpenAPI documents.
 *
 * @param ids the operationIds of each API version
 * @param mainVersion the API version of the packages' main entry points
 */
export function apiVersionIndex(ids: ReadonlyMap<string, readonly string[]>, mainVersion: string): string {
  const versions = [...ids.keys()];
  const lists = [...ids].map(
    ([version, list]) => `  "${version}": [\n${list.map((id) => `    ${JSON.stringify(id)},\n`).join("")}  ],\n`,
  );
  const operations = [...new Set([...ids.values()].flat())].sort();
  const loaders = versions.map((version) => `  "${version}": () => import("./${version}.slim.gen.ts"),\n`).join("");
  return `// Generated from the folders of spec/ by \`pnpm generate\`. Do not edit.

/** The versions of the API, oldest first. */
export const apiVersions: readonly ApiVersion[] = ${JSON.stringify(versions).replaceAll(",", ", ")};

/** The default API version of a mock cloud. The main entry points of the clients use the same API version. */
export const defaultVersion: ApiVersion = ${JSON.stringify(mainVersion)};

/** An API version, as the \`Cc-Version\` header contains it. */
export type ApiVersion = ${versions.map((version) => JSON.stringify(version)).join(" | ")};

/** The id of an operation of any API version. */
export type OperationId =
${operations
  .map((id) => `  | ${JSON.stringify(id)}\n`)
  .join("")
  .trimEnd()};

/** The operationIds of each API version. */
export const operationIds: Readonly<Record<ApiVersion, readonly OperationId[]>> = {
${lists.join("")}};

const slimDocuments: Readonly<Record<ApiVersion, () => Promise<{ document: object }>>> = {
${loaders}};

/** Loads the part of an API version's OpenAPI document that the simulator reads. */
export async function loadSlim(apiVersion: ApiVersion): Promise<object> {
  return (await slimDocuments[apiVersion]()).document;
}
`;
}
