import type { Operation } from "../spec/list-operations.ts";
import type { Parameter } from "../spec/openapi-document.ts";
import { compareRequired, compareSchemas, type SchemaComparison } from "./compare-schemas.ts";
import { compareKeywords, type Drift } from "./drift.ts";

export function compareParameters(comparison: SchemaComparison, ours: Operation, vendor: Operation): Drift[] {
  const [our, their] = [byName(ours), byName(vendor)];
  return [...new Set([...our.keys(), ...their.keys()])].flatMap((name): Drift[] => {
    const place = `${ours.method} ${ours.path} ${name}`;
    const [mine, other] = [our.get(name), their.get(name)];
    if (!mine) return [{ kind: "missing parameter", place, ours: "", vendor: name }];
    if (!other) return [{ kind: "extra parameter", place, ours: name, vendor: "" }];
    return [
      ...compareKeywords(place, { deprecated: mine.deprecated }, { deprecated: other.deprecated }),
      ...compareRequired(place, mine.required ?? false, other.required ?? false),
      ...compareSchemas(comparison, { place, ours: mine.schema, vendor: other.schema }),
    ];
  });
}

function byName({ parameters }: Operation): Map<string, Parameter> {
  return new Map(parameters.map((parameter) => [`${parameter.in}.${parameter.name}`, parameter]));
}
