import { createMockFetch } from "@crdb-cloud/mock";
import type { OpenApiDocument, Operation, Parameter } from "@crdb-cloud/scripts/openapi";
import type { Trial, TrialField } from "../try-it/trial.ts";
import { exampleBody } from "./example-request.ts";
import { resolveSchema } from "./field-list.ts";
import type { DocumentedApi } from "./read-reference.ts";

/** The API key that mock clouds accept by default, whether they run in the page or as a server. */
const mockKey = createMockFetch().apiKey;

/** Starts a mock cloud as a server, which "Try it" can use instead of the mock cloud in the page. */
const mockCommand = "npx crdb-cloud mock --cors";

/**
 * Returns the custom element for a "Try it" form. A script adds the form, which calls the operation on a mock cloud.
 */
export function tryItForm({ version, document }: DocumentedApi, operation: Operation): string {
  const { id, method, path, parameters } = operation;
  const fields = parameters.flatMap((parameter) => toField(document, parameter));
  const trial: Trial = { version, id, method, path, fields, body: exampleBody(document, operation) };
  const data = { operation: JSON.stringify(trial), key: mockKey, command: mockCommand };
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${escapeAttribute(value)}"`);
  return `<try-it ${attributes.join(" ")}></try-it>`;
}

function toField(document: OpenApiDocument, parameter: Parameter): TrialField[] {
  const { name, required = false, in: location } = parameter;
  if (location !== "path" && location !== "query") return [];
  const { type } = parameter.schema ? resolveSchema(document, parameter.schema) : {};
  const types = [type].flat();
  const isNumber = types.includes("integer") || types.includes("number");
  return [
    {
      name,
      location,
      required,
      type: isNumber ? "number" : types.includes("boolean") ? "boolean" : "string",
      example: String(parameter.example),
    },
  ];
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
