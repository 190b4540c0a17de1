import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
}

const FOLDER = fileURLToPath(new URL("../../mock/src/generated/", import.meta.url));

/** The latest API version. The benchmarks use the OpenAPI document of this version. */
export const API_VERSION: string = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".gen.json"))
  .map((name) => name.replace(".gen.json", ""))
  .sort()
  .at(-1) as string;

export const DOCUMENT_FILE: string = `${FOLDER}${API_VERSION}.gen.json`;

export function readDocument(): Description {
  return JSON.parse(readFileSync(DOCUMENT_FILE, "utf8"));
}

export function listOperations({ paths }: Description): { method: string; path: string }[] {
  const methods = ["get", "post", "put", "patch", "delete"];
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method] !== undefined).map((method) => ({ method, path })),
  );
}
