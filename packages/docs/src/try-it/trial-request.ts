import type { MockAddress, Trial, TrialField, TrialInput } from "./trial.ts";

/** Creates the request of an operation. Empty query parameters are left out. */
export function toTrialRequest(
  { version, method, path, fields }: Trial,
  { values, body }: TrialInput,
  { url, apiKey }: MockAddress,
): { readonly url: string; readonly init: RequestInit & { readonly headers: Record<string, string> } } {
  const query = new URLSearchParams();
  let target = path;
  for (const { name, place } of fields) {
    const value = values[name] ?? "";
    if (place === "path") target = target.replaceAll(`{${name}}`, encodeURIComponent(value));
    else if (value !== "") query.append(name, value);
  }
  const headers: Record<string, string> = { Authorization: `Bearer ${apiKey}`, "Cc-Version": version };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  return {
    url: new URL(query.size > 0 ? `${target}?${query}` : target, url).href,
    init: { method, headers, ...(body !== undefined && { body }) },
  };
}

/** Formats a request as an HTTP message, without the API key. */
export function formatRequest({ url, init }: ReturnType<typeof toTrialRequest>): string {
  const headers = { ...init.headers, Authorization: "Bearer ****" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${init.method} ${url}`, ...lines, ...(init.body ? ["", String(init.body)] : [])].join("\n");
}

/** Writes the TypeScript call that sends the same request with the client. */
export function toTypeScriptCall({ id, fields }: Trial, { values, body }: TrialInput): string {
  const entries = fields
    .filter(({ name, place }) => place === "path" || values[name])
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

/** Formats an object as a JavaScript literal. Names are unquoted where JavaScript allows this. */
function toLiteral(value: object): string {
  return JSON.stringify(value, undefined, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
