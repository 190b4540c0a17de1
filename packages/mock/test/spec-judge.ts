import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import source from "../src/generated/2022-03-31.gen.json" with { type: "json" };
import { resolveReference } from "../src/resolve-reference.ts";

type Node = { [key: string]: unknown };

const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validators = new Map<string, ValidateFunction | undefined>();

/** What is wrong with an answer by the bundled description, in the words of Ajv; independent of Prism and of the mock. */
export function judgeAnswer(operationId: string, { status, body }: { status: number; body: unknown }): string[] {
  const name = `${operationId} ${status}`;
  if (!validators.has(name)) validators.set(name, compile(operationId, status));
  const validate = validators.get(name);
  if (!validate) return body === undefined ? [] : [`${name} carries no payload`];
  return validate(body) ? [] : [ajv.errorsText(validate.errors)];
}

function compile(operationId: string, status: number): ValidateFunction | undefined {
  const operation = Object.values(source.paths)
    .flatMap((item) => Object.values(item) as Node[])
    .find((candidate) => candidate.operationId === operationId);
  const responses = operation?.responses as Node;
  const declared = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  if (!declared) throw new Error(`${operationId} declares no answer ${status}`);
  const content = resolveReference(source, declared).content as Node | undefined;
  const schema = (content?.["application/json"] as Node | undefined)?.schema as Node | undefined;
  return schema && ajv.compile({ ...schema, components: source.components });
}
