import { oneOf } from "./check-option.ts";
import type { Edition } from "./edition.ts";
import { edition as edition20220331 } from "./editions/2022-03-31.ts";
import { edition as edition20240916 } from "./editions/2024-09-16.ts";
import { type EditionName, editions } from "./generated/editions.gen.ts";

const TABLE: Readonly<Record<EditionName, Edition>> = {
  "2022-03-31": edition20220331,
  "2024-09-16": edition20240916,
};

/** The version that a mock cloud is of unless told otherwise. */
export const newestEdition: EditionName = editions.at(-1) as EditionName;

/**
 * What a version does in its own way.
 *
 * @throws {RangeError} when there is no such version.
 */
export function findEdition(name: string): Edition {
  return TABLE[oneOf("edition", name, editions)];
}
