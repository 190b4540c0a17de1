import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An OpenAPI description, as far as the benchmarks read it. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
}

const FOLDER = fileURLToPath(new URL("../../mock/src/generated/", import.meta.url));

/** The newest edition of the API: the document that every contender works on. */
export const EDITION: string = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".gen.json"))
  .map((name) => name.replace(".gen.json", ""))
  .sort()
  .at(-1) as string;

/** The file that it is in. */
export const DOCUMENT_FILE: string = `${FOLDER}${EDITION}.gen.json`;

/** Reads it. */
export function readDocument(): Description {
  return JSON.parse(readFileSync(DOCUMENT_FILE, "utf8"));
}

/** Its operations, as method and path template. */
export function listOperations({ paths }: Description): { method: string; path: string }[] {
  const methods = ["get", "post", "put", "patch", "delete"];
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method] !== undefined).map((method) => ({ method, path })),
  );
}
