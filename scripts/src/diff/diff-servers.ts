import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { SpecChange } from "./spec-change.ts";
import type { DocumentPair } from "./walk-schemas.ts";

/** Finds addresses that the API is no longer at, or is at now as well. */
export function diffServers({ base, revision }: DocumentPair): SpecChange[] {
  const [before, after] = [urls(base), urls(revision)];
  const lost = before.filter((url) => !after.includes(url));
  const won = after.filter((url) => !before.includes(url));
  return [
    ...lost.map((url) => toChange("breaking", `the API is no longer at \`${url}\``)),
    ...won.map((url) => toChange("additive", `the API is at \`${url}\``)),
  ];
}

function urls({ servers = [] }: OpenApiDocument): string[] {
  return servers.map(({ url }) => url);
}

function toChange(verdict: SpecChange["verdict"], text: string): SpecChange {
  return { verdict, audience: "callers", text };
}
