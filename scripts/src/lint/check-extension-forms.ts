import { Ajv, type ErrorObject } from "ajv";
import type { SpecBundle } from "../spec/bundle-spec.ts";
import type { OperationNode } from "../spec/openapi-document.ts";
import type { Report, SpecProblem } from "../spec/spec-error.ts";

const NAME = { type: "string", minLength: 1 };
const NAMES = { type: "array", minItems: 1, items: NAME };
const FIELD_VALUES = { type: "object", additionalProperties: NAMES };

/** Returns the JSON schema of an object with these properties and no others. */
function object(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  const properties = { ...required, ...optional };
  return { type: "object", required: Object.keys(required), properties, additionalProperties: false };
}

/** The extensions of an operation as JSON schemas. */
export const OPERATION_EXTENSIONS: Readonly<Record<string, object>> = {
  "x-permissions": { ...NAMES, minItems: 0 },
  "x-permission-scopes": { ...NAMES, items: { enum: ["organization", "folder", "cluster"] } },
  "x-maturity": { enum: ["preview", "limited-access"] },
  "x-pagination": {
    ...object(
      { items: NAME, request: NAME },
      {
        response: NAME,
        total: NAME,
        endless: { type: "boolean" },
        pin: { type: "object", additionalProperties: NAME },
        asOf: NAME,
      },
    ),
    anyOf: [{ required: ["response"] }, { required: ["total"] }],
  },
  "x-adopt": object({ list: NAME, match: NAMES, since: NAME }),
  "x-waits": {
    type: "object",
    additionalProperties: object(
      { until: FIELD_VALUES },
      {
        summary: NAME,
        description: NAME,
        fails: FIELD_VALUES,
        item: object({ among: NAME, by: NAME }),
        gone: { type: "boolean" },
        busy: { type: "boolean" },
        deadlineMs: { type: "integer", minimum: 1 },
      },
    ),
  },
};

// Without its meta schema, Ajv does not compile the schema of schemas, which takes as long as compiling this one.
const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, meta: false, validateSchema: false });
const validate = ajv.compile({
  type: "object",
  properties: OPERATION_EXTENSIONS,
});

/** Checks the form of the extensions of an operation, and returns whether all of them can be read. */
export function checkExtensionForms(node: OperationNode, report: Report): boolean {
  if (validate(node)) return true;
  for (const error of validate.errors ?? []) {
    const [name = "", ...keys] = error.instancePath.slice(1).split("/");
    if (error.keyword !== "anyOf") report([name, ...keys], `${[name, ...keys].join(".")} ${describe(error)}`);
  }
  return false;
}

function describe({ params, message, parentSchema }: ErrorObject): string {
  if (params.additionalProperty) {
    const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
    return `has an unknown key ${params.additionalProperty}${suggest(params.additionalProperty, known)}`;
  }
  if (params.allowedValues) return `must be one of ${params.allowedValues.join(", ")}`;
  return String(message);
}

const SCHEMA_EXTENSIONS = ["x-alias", "x-secret"];

/** The keys that contain examples and other values, in which a key such as `x-id` is not an extension. */
const VALUES = new Set(["const", "default", "enum", "example", "examples", "value"]);

/** The keys whose children have names that the author chose, such as `headers`. These names may begin with `x-`. */
const NAMING = new Set(["headers", "parameters", "patternProperties", "properties", "responses", "schemas"]);

/** Finds extensions that are never read because their names are misspelt or they are in the wrong place. */
export function checkExtensionNames(bundle: SpecBundle): SpecProblem[] {
  const problems: SpecProblem[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown, isNaming: boolean): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const known = "responses" in node && !isNaming ? Object.keys(OPERATION_EXTENSIONS) : SCHEMA_EXTENSIONS;
    for (const [key, child] of Object.entries(node)) {
      if (!isNaming && key.startsWith("x-") && !known.includes(key)) {
        problems.push(bundle.problemAt(node, [key], `${key} is not an extension of this object${suggest(key, known)}`));
      }
      // The keys inside an extension are not extensions, so they are not visited.
      if (isNaming || !(VALUES.has(key) || key.startsWith("x-"))) {
        visit(child, !isNaming && NAMING.has(key) && !Array.isArray(child));
      }
    }
  };
  visit(bundle.document, false);
  return problems;
}

/**
 * Returns the end of a message about a misspelt name: `: did you mean x-secret?` for the most similar known name. If no
 * known name is similar, lists all known names.
 */
export function suggest(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((other) => ({ other, distance: editDistance(name, other) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  return nearest ? `: did you mean ${nearest.other}?` : `: known names are ${known.join(", ")}`;
}

/**
 * Returns the number of characters to insert, delete or replace to turn one text into the other (Levenshtein distance).
 */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [i, character] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
