import type { MockAddress, Trial, TrialInput } from "./trial.ts";

/** The base URL of requests to the page's mock cloud. A real server's URL would be misleading. */
const PAGE_URL = "http://mock.invalid";

/** Creates the HTTP request that calls an operation in a mock cloud. Omits empty query parameters. */
export function toTrialRequest(
  { version, method, path, fields }: Trial,
  { values, body }: TrialInput,
  { url, apiKey }: MockAddress,
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
    url: new URL(query.size > 0 ? `${target}?${query}` : target, url || PAGE_URL).href,
    init: { method, headers, ...(body !== undefined && { body }) },
  };
}

/** Formats a request as an HTTP message, with asterisks instead of the API key. */
export function formatRequest({ url, init }: ReturnType<typeof toTrialRequest>): string {
  const headers = { ...init.headers, Authorization: "Bearer ****" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${init.method} ${url}`, ...lines, ...(init.body ? ["", String(init.body)] : [])].join("\n");
}
