import type { Answer } from "./answer.ts";
import type { ApiDocument } from "./api-document.ts";
import { type EditionName, editions } from "./generated/editions.gen.ts";
import { refuse } from "./refusal.ts";

/** Refuses a `Cc-Version` that the mock doesn't serve. One that there is, it names with its own. */
export function refuseVersion(version: string | undefined, { edition }: ApiDocument): Answer | undefined {
  const asked = version === "latest" ? editions.at(-1) : version;
  if (asked === undefined || asked === edition) return undefined;
  const known = editions.includes(asked as EditionName);
  const hint = known ? `: this mock serves ${edition}; start another one with the edition ${asked}` : "";
  return refuse("INVALID_ARGUMENT", `invalid Cc-Version${hint}`);
}
