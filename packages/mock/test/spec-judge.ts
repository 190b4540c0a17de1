import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { controlDocument } from "../src/controls/control-api.ts";
import { apiVersions } from "../src/generated/api-versions.gen.ts";
import { readDocument } from "./example-request.ts";

type Node = { [key: string]: unknown };

export interface JudgedResponse {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Validates the response to a request such as `GET /api/v1/clusters` against an OpenAPI document, without code of the
 * simulator. A field that the document doesn't declare is a violation, unless its schema has
 * `additionalProperties`. Returns the violations, or an empty list if the document has no such operation.
 */
export type Judge = (line: string, response: JudgedResponse) => string[];

/** Violations of the spec that the tests accept in the simulator's responses. */
const EXCEPTIONS: readonly RegExp[] = [
  // SCIM's errors have the form that RFC 7644 (section 3.12) requires. In the documents, all errors have the same form.
  /^scim\.\S+ [45]\d\d: \/(schemas|status|scimType|detail) is not in the document$/,
  // The maximum size of a body is the mock's own limit, so the documents don't have it.
  / 413 is not declared$/,
];

/** Functions that validate responses, by API version. */
export const judges: Readonly<Record<string, Judge>> = Object.fromEntries(
  await Promise.all(apiVersions.map(async (version) => [version, createJudge(await readDocument(version))])),
);

const judgeControl = createJudge(controlDocument);

/**
 * Validates a response of the mock against the spec of the API version in its `Cc-Version` header, or against the
 * OpenAPI document of the controls.
 */
export function classifyResponse(
  line: string,
  { headers, ...response }: JudgedResponse & { headers: Headers },
): string[] {
  const version = headers.get("cc-version");
  return (version === null ? judgeControl : judges[version])?.(line, response) ?? [];
}

/** Creates a function that validates responses against an OpenAPI document. */
export function createJudge(source: object): Judge {
  // Most validators run only a few times, so Ajv would spend longer on optimizing its code than the code runs.
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { optimize: false } });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const document = closeSchemas(source);
  ajv.addSchema(document, "document");
  const operations = operationsOf(document);
  return (line, { status, body }) => {
    const [method = "", target = ""] = line.split(" ");
    const path = target.split("?")[0] as string;
    const operation = operations.find((one) => one.method === method && one.pattern.test(path));
    if (!operation) return [];
    const title = `${operation.id} ${status}`;
    const declared = [String(status), `${Math.floor(status / 100)}XX`].find((key) => key in operation.responses);
    if (declared === undefined) return withoutExceptions([`${title} is not declared`]);
    const response = operation.responses[declared] as Node;
    const base = typeof response.$ref === "string" ? response.$ref : `${operation.pointer}/responses/${declared}`;
    const content = (typeof response.$ref === "string" ? follow(document, response.$ref) : response).content;
    if (content === undefined) return body === undefined ? [] : [`${title} has no body in the document`];
    // Uses the shared component's pointer if the response refers to one, so that Ajv compiles each schema only once.
    const { schema } = (content as Record<string, Node>)["application/json"] as { schema: Node };
    const pointer = schema.$ref ?? `${base}/content/application~1json/schema`;
    const validate = ajv.getSchema(`document${pointer}`) as ValidateFunction;
    if (validate(body)) return [];
    return withoutExceptions((validate.errors ?? []).map((error) => `${title}: ${describe(error)}`));
  };
}

function withoutExceptions(violations: readonly string[]): string[] {
  return violations.filter((violation) => !EXCEPTIONS.some((exception) => exception.test(violation)));
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const unknown = params.additionalProperty;
  return unknown === undefined ? `${instancePath} ${message}` : `${instancePath}/${unknown} is not in the document`;
}

/** Returns a copy of a document in which object schemas without `additionalProperties` reject unknown fields. */
function closeSchemas(source: object): Node {
  return JSON.parse(JSON.stringify(source), (_, value) => {
    const isOpen = value?.properties !== undefined && value.additionalProperties === undefined;
    return isOpen && [value.type].flat().includes("object") ? { ...value, additionalProperties: false } : value;
  });
}

/**
 * Lists the operations of a document. Operations with fewer path parameters come first, so that a request to
 * `/clusters/available-regions` doesn't match `/clusters/{cluster_id}`.
 */
export function operationsOf(document: Node) {
  return Object.entries(document.paths as Record<string, Node>)
    .toSorted(([one], [other]) => one.split("{").length - other.split("{").length)
    .flatMap(([path, item]) =>
      Object.entries(item as Record<string, Node>)
        .filter(([, operation]) => typeof operation === "object" && "operationId" in operation)
        .map(([method, { operationId, responses }]) => ({
          id: String(operationId),
          method: method.toUpperCase(),
          pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{[^}]+\}/g, "[^/]*")}$`),
          pointer: `#/paths/${path.replaceAll("/", "~1").replace(/[{}]/g, encodeURIComponent)}/${method}`,
          responses: responses as Node,
        })),
    );
}

function follow(document: Node, pointer: string): Node {
  return pointer
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key] as Node, document);
}
