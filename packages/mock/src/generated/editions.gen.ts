// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

/** The editions of the API, oldest first. */
export const editions: readonly EditionName[] = ["2022-03-31", "2024-09-16"];

/** The name of an edition: the value of its `Cc-Version` header. */
export type EditionName = "2022-03-31" | "2024-09-16";

type Loaders = Readonly<Record<EditionName, () => Promise<{ default: object }>>>;

const documents: Loaders = {
  "2022-03-31": () => import("@crdb-cloud/mock/2022-03-31.json", { with: { type: "json" } }),
  "2024-09-16": () => import("@crdb-cloud/mock/2024-09-16.json", { with: { type: "json" } }),
};

const outlines: Loaders = {
  "2022-03-31": () => import("#outlines/2022-03-31.json", { with: { type: "json" } }),
  "2024-09-16": () => import("#outlines/2024-09-16.json", { with: { type: "json" } }),
};

/** Loads the OpenAPI document of an edition, with everything in it that it refers to. */
export async function loadEdition(edition: EditionName): Promise<object> {
  return (await documents[edition]()).default;
}

/** Loads what the simulator reads of it. */
export async function loadOutline(edition: EditionName): Promise<object> {
  return (await outlines[edition]()).default;
}
