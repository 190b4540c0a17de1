import { Ajv, type ErrorObject } from "ajv";
import type { Report } from "../spec/spec-error.ts";

const NAME = { type: "string", minLength: 1 };
const NAMES = { type: "array", minItems: 1, items: NAME };
const FIELD_VALUES = { type: "object", additionalProperties: NAMES };

/** Returns the JSON schema for an object with these properties and no others. */
function object(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  const properties = { ...required, ...optional };
  return { type: "object", required: Object.keys(required), properties, additionalProperties: false };
}

export const OPERATION_EXTENSIONS: Readonly<Record<string, object>> = {
  "x-permissions": { ...NAMES, minItems: 0 },
  "x-permission-scopes": { ...NAMES, uniqueItems: true, items: { enum: ["organization", "folder", "cluster"] } },
  "x-audit-action": NAME,
  "x-confirm": NAME,
  "x-maturity": { enum: ["preview", "limited-access"] },
  "x-pagination": {
    ...object(
      { items: NAME },
      {
        request: NAME,
        response: NAME,
        total: NAME,
        endless: { const: true },
        pin: { type: "object", additionalProperties: NAME },
        asOf: NAME,
      },
    ),
    // The other keys for pages are useless without `request`, which says how to get the next page.
    dependencies: Object.fromEntries(["response", "total", "endless", "pin", "asOf"].map((key) => [key, ["request"]])),
    oneOf: [{ required: ["response"] }, { required: ["total"] }, { not: { required: ["request"] } }],
  },
  "x-adopt": object({ list: NAME, match: NAMES, since: NAME }),
  "x-waits": {
    type: "object",
    minProperties: 1,
    propertyNames: { pattern: "^waitUntil[A-Z]" },
    additionalProperties: object(
      { description: NAME, until: FIELD_VALUES, gone: { type: "boolean" } },
      {
        fails: FIELD_VALUES,
        pending: FIELD_VALUES,
        item: object({ among: NAME, by: NAME }),
        busy: { const: true },
        // At least a minute, since most changes take longer, and at most a day, since no CI job lasts longer.
        deadlineMs: { type: "integer", minimum: 60_000, maximum: 86_400_000 },
      },
    ),
  },
};

/** JSON schemas for the `x-` extensions that a schema can have. Redocly's rules can't check those next to a `$ref`. */
export const SCHEMA_EXTENSIONS: Readonly<Record<string, object>> = {
  "x-alias": NAME,
  "x-observed": { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" },
  "x-secret": { type: "boolean" },
};

// `meta: false` keeps Ajv from compiling JSON Schema's meta-schema, which would take as long as compiling ours.
const ajv = new Ajv({ allErrors: true, strict: false, verbose: true, meta: false, validateSchema: false });
const validate = ajv.compile({ type: "object", properties: { ...OPERATION_EXTENSIONS, ...SCHEMA_EXTENSIONS } });

/** Checks the `x-` extensions of an operation or schema against their JSON schemas. Returns whether they are valid. */
export function checkExtensionForms(node: object, report: Report): boolean {
  if (validate(node)) return true;
  for (const error of validate.errors ?? []) {
    const [name = "", ...keys] = error.instancePath.slice(1).split("/");
    if (!error.schemaPath.includes("/oneOf/"))
      report([name, ...keys], `${[name, ...keys].join(".")} ${describe(error)}`);
  }
  return false;
}

function describe({ params, message, parentSchema }: ErrorObject): string {
  if (params.additionalProperty) {
    const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
    return `has an unknown key ${params.additionalProperty}: known keys are ${known.join(", ")}`;
  }
  if (params.allowedValues) return `must be one of ${params.allowedValues.join(", ")}`;
  return String(message);
}
