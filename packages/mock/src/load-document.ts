import { type ApiDocument, readApiDocument } from "./api-document.ts";
import { oneOf } from "./check-option.ts";
import { newestEdition } from "./edition-table.ts";
import { type EditionName, editions, loadEdition, loadOutline } from "./generated/editions.gen.ts";
import type { JsonObject } from "./json-object.ts";

interface Kept {
  readonly load: (edition: EditionName) => Promise<object>;
  readonly loaded: Map<EditionName, Promise<ApiDocument>>;
}

const whole: Kept = { load: loadEdition, loaded: new Map() };
const outlined: Kept = { load: loadOutline, loaded: new Map() };

/**
 * Loads the description of an edition, once.
 *
 * @throws {RangeError} when there is no such edition.
 */
export function loadDocument(edition: EditionName = newestEdition): Promise<ApiDocument> {
  return loadOnce(edition, whole);
}

/**
 * Loads what the simulator reads of the description of an edition, once: a quarter of it.
 *
 * @throws {RangeError} when there is no such edition.
 */
export function loadOutlinedDocument(edition: EditionName = newestEdition): Promise<ApiDocument> {
  return loadOnce(edition, outlined);
}

function loadOnce(edition: EditionName, { load, loaded }: Kept): Promise<ApiDocument> {
  oneOf("edition", edition, editions);
  const loading = loaded.get(edition) ?? load(edition).then((source) => readApiDocument(source as JsonObject));
  loaded.set(edition, loading);
  return loading;
}
