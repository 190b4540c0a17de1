/**
 * Writes the mock's module that lists the API versions and their operations, and loads their OpenAPI documents.
 *
 * @param ids each API version's operationIds
 */
export function apiVersionIndex(ids: ReadonlyMap<string, readonly string[]>): string {
  const versions = [...ids.keys()];
  const operations = [...new Set([...ids.values()].flat())].sort();
  const loaders = versions.map((version) => `  "${version}": () => import("./${version}.slim.gen.ts"),\n`).join("");
  return `// Generated from the folders of spec/ by \`pnpm generate\`. Do not edit.

/** The API versions, oldest first. */
export const apiVersions: readonly ApiVersion[] = ${JSON.stringify(versions).replaceAll(",", ", ")};

/** An API version, as in the \`Cc-Version\` header. */
export type ApiVersion = ${versions.map((version) => JSON.stringify(version)).join(" | ")};

/** The operationIds of all API versions. */
export const operationIds = [
${operations.map((id) => `  ${JSON.stringify(id)},\n`).join("")}] as const;

/** An operationId in any API version. */
export type OperationId = (typeof operationIds)[number];

const slimDocuments: Readonly<Record<ApiVersion, () => Promise<{ document: object }>>> = {
${loaders}};

/** Loads the part of an API version's OpenAPI document that the simulator reads. */
export async function loadSlim(apiVersion: ApiVersion): Promise<object> {
  return (await slimDocuments[apiVersion]()).document;
}
`;
}
