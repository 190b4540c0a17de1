import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import documented from "../src/generated/2022-03-31.gen.json" with { type: "json" };
import type { JsonObject } from "../src/spec/json-object.ts";
import { resolveReference } from "../src/spec/resolve-reference.ts";

type Node = { [key: string]: unknown };

/**
 * Validates a response against an OpenAPI document. Returns the messages of Ajv. Uses neither Prism nor the simulator.
 */
export type Judge = (operationId: string, answer: { status: number; body: unknown }) => string[];

/** Validates responses against the OpenAPI document of version 2022-03-31. */
export const judgeResponse: Judge = createJudge(documented);

/** Creates the function that validates responses against an OpenAPI document. */
export function createJudge(source: JsonObject): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validators = new Map<string, ValidateFunction | undefined>();
  return (operationId, { status, body }) => {
    const name = `${operationId} ${status}`;
    if (!validators.has(name)) validators.set(name, compile(source, ajv, { operationId, status }));
    const validate = validators.get(name);
    if (!validate) return body === undefined ? [] : [`${name} carries no payload`];
    return validate(body) ? [] : [ajv.errorsText(validate.errors)];
  };
}

function compile(
  source: JsonObject,
  ajv: Ajv2020,
  { operationId, status }: { operationId: string; status: number },
): ValidateFunction | undefined {
  const operation = Object.values(source.paths as Node)
    .flatMap((item) => Object.values(item as Node) as Node[])
    .find((candidate) => candidate.operationId === operationId);
  const responses = operation?.responses as Node;
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (!declared) throw new Error(`${operationId} declares no answer ${status}`);
  const content = resolveReference(source, declared).content as Node | undefined;
  const schema = (content?.["application/json"] as Node | undefined)?.schema as Node | undefined;
  return schema && ajv.compile({ ...schema, components: source.components });
}
