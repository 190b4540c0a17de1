import type { Trial, TrialField, TrialInput } from "./trial.ts";

/** Returns the TypeScript call that sends the form's request with the client. */
export function toTypeScriptCall({ id, fields }: Trial, { values, body }: TrialInput): string {
  const entries = fields
    .filter(({ name, location }) => location === "path" || values[name])
    .map((field) => [field.name, parseValue(field, values[field.name] ?? "")] as const);
  const params = { ...Object.fromEntries(entries), ...(body === undefined ? {} : parseBody(body)) };
  const text = Object.keys(params).length > 0 ? toLiteral(params) : "";
  return `const result = await cloud.${id}(${text});`;
}

function parseValue({ type }: TrialField, text: string): unknown {
  if (type === "number" && text !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (type === "boolean" && ["true", "false"].includes(text)) return text === "true";
  return text;
}

function parseBody(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}

/** Formats an object as a JavaScript literal, with quotes only around names that aren't identifiers. */
function toLiteral(value: object): string {
  return JSON.stringify(value, undefined, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
