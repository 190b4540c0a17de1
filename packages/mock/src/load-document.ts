import { type ApiDocument, readApiDocument } from "./api-document.ts";
import { newestEdition } from "./edition-table.ts";
import { type EditionName, editions, loadEdition } from "./generated/editions.gen.ts";
import type { JsonObject } from "./json-object.ts";

const loaded = new Map<EditionName, Promise<ApiDocument>>();

/**
 * Loads the description of an edition, once.
 *
 * @throws {RangeError} when there is no such edition.
 */
export function loadDocument(edition: EditionName = newestEdition): Promise<ApiDocument> {
  if (!editions.includes(edition)) {
    throw new RangeError(`edition: expected ${editions.join(" or ")}, got ${JSON.stringify(edition)}`);
  }
  const loading = loaded.get(edition) ?? loadEdition(edition).then((source) => readApiDocument(source as JsonObject));
  loaded.set(edition, loading);
  return loading;
}
