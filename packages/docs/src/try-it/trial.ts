/** An operation that readers can try on a mock cloud with a "Try it" form. */
export interface Trial {
  readonly version: string;
  readonly id: string;
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  readonly fields: readonly TrialField[];
  /** An example request body. Absent if the operation has no body. */
  readonly body?: unknown;
}

/** A path or query parameter that has a field in the form. */
export interface TrialField {
  readonly name: string;
  readonly location: "path" | "query";
  readonly type: "string" | "number" | "boolean";
  readonly required: boolean;
  readonly example: string;
}

/** The reader's values by parameter name, and the request body's text. */
export interface TrialInput {
  readonly values: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The base URL of requests to the page's mock cloud. The service's URL would suggest that they go to the service. */
const PAGE_URL = "http://mock.invalid";

/** Creates the HTTP request that calls an operation in the page's mock cloud. Omits empty query parameters. */
export function toTrialRequest(
  { version, method, path, fields }: Trial,
  { values, body }: TrialInput,
  apiKey: string,
): { readonly url: string; readonly init: RequestInit & { readonly headers: Record<string, string> } } {
  const query = new URLSearchParams();
  let target = path;
  for (const { name, location } of fields) {
    const value = values[name] ?? "";
    if (location === "path") target = target.replaceAll(`{${name}}`, encodeURIComponent(value));
    else if (value !== "") query.append(name, value);
  }
  const headers: Record<string, string> = { Authorization: `Bearer ${apiKey}`, "Cc-Version": version };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  return {
    url: PAGE_URL + (query.size > 0 ? `${target}?${query}` : target),
    init: { method, headers, ...(body !== undefined && { body }) },
  };
}

/** Formats a request as an HTTP message, with asterisks instead of the API key. */
export function formatRequest({ url, init }: ReturnType<typeof toTrialRequest>): string {
  const headers = { ...init.headers, Authorization: "Bearer ****" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${init.method} ${url}`, ...lines, ...(init.body ? ["", String(init.body)] : [])].join("\n");
}

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
