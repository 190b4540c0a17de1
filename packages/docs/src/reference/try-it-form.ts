import type { OpenApiDocument, Operation, Parameter } from "@crdb-cloud/scripts/openapi";
import type { Trial, TrialField } from "../try-it/trial.ts";
import { exampleBody } from "./example-request.ts";
import { resolveSchema } from "./field-list.ts";
import type { DocumentedApi } from "./read-reference.ts";

/** Returns a `<try-it>` element. A script on the page adds its form, which calls the operation on a mock cloud. */
export function tryItForm({ version, document }: DocumentedApi, operation: Operation): string {
  const { id, method, path, parameters } = operation;
  const fields = parameters.flatMap((parameter) => toField(document, parameter));
  const trial: Trial = { version, id, method, path, fields, body: exampleBody(document, operation) };
  const data = JSON.stringify(trial).replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<try-it data-operation="${data}"></try-it>`;
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
