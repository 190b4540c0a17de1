import type { OperationPair } from "../spec/pair-operations.ts";
import { answeredSchemas, pairParameters, sentSchemas } from "./body-schemas.ts";
import { limitChanges } from "./limit-changes.ts";
import type { Finding, SpecChange } from "./spec-change.ts";
import { typeChanges } from "./type-changes.ts";
import type { DocumentPair, SchemaPair } from "./walk-schemas.ts";

/** Finds what the engine doesn't look at in the parameters and bodies of an operation. */
export function diffSchemas(documents: DocumentPair, pair: OperationPair): SpecChange[] {
  const sent = sentSchemas(documents, pair).flatMap((schemas) => [
    ...typeChanges(documents, schemas, "sent"),
    ...limitChanges(schemas),
    ...aliasChanges(schemas),
  ]);
  const answered = answeredSchemas(documents, pair).flatMap((schemas) => [
    ...typeChanges(documents, schemas, "answered"),
    ...nullChanges(schemas),
    ...secretChanges(schemas),
  ]);
  return [
    ...[...serializationChanges(pair), ...sent].map(toChange("callers", pair.id)),
    ...answered.map(toChange("readers", pair.id)),
  ];
}

function toChange(audience: SpecChange["audience"], operation: string): (finding: Finding) => SpecChange {
  return ([verdict, text]) => ({ verdict, audience, operation, text });
}

function serializationChanges(pair: OperationPair): Finding[] {
  const written = (parameter: object): string => {
    const { style, explode, allowReserved } = parameter as Record<string, unknown>;
    return JSON.stringify({ style, explode, allowReserved });
  };
  return pairParameters(pair)
    .filter(({ base, revision }) => written(base) !== written(revision))
    .map(({ base }) => ["breaking", `writes \`${base.name}\` in another way into the URL`]);
}

function aliasChanges({ field, base, revision }: SchemaPair): Finding[] {
  const { "x-alias": before } = base as { readonly "x-alias"?: string };
  const { "x-alias": after } = revision as { readonly "x-alias"?: string };
  if (before === after) return [];
  return [
    ...(before ? ([["breaking", `no longer accepts \`${field}\` under the name \`${before}\``]] as const) : []),
    ...(after ? ([["additive", `accepts \`${field}\` under the name \`${after}\``]] as const) : []),
  ];
}

function nullChanges({ field, base, revision }: SchemaPair): Finding[] {
  const isNull = ({ type }: { readonly type?: string | readonly string[] }): boolean => [type].flat().includes("null");
  return isNull(base) && !isNull(revision) ? [["additive", `no longer answers with \`null\` for \`${field}\``]] : [];
}

function secretChanges({ field, base, revision }: SchemaPair): Finding[] {
  if (base["x-secret"] === revision["x-secret"]) return [];
  return [["additive", `${revision["x-secret"] ? "hides" : "shows"} \`${field}\` in errors and logs`]];
}
