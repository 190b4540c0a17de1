/** What a form says of its operation. */
export interface Trial {
  readonly edition: string;
  readonly method: string;
  /** The path template. */
  readonly path: string;
}

/** A field of a form: a parameter of the path or of the query, or the body. */
export interface TrialField {
  readonly name: string;
  readonly place: string;
  readonly value: string;
}

/** Makes the request that a form asks for. Fields of the query that are empty are left out. */
export function toTrialRequest(
  { edition, method, path }: Trial,
  fields: readonly TrialField[],
  apiKey: string,
): { readonly target: string; readonly init: RequestInit } {
  const query = new URLSearchParams();
  const headers: Record<string, string> = { Authorization: `Bearer ${apiKey}`, "Cc-Version": edition };
  let target = path;
  let body: string | undefined;
  for (const { name, place, value } of fields) {
    if (place === "path") target = target.replaceAll(`{${name}}`, encodeURIComponent(value));
    else if (place === "body") body = value;
    else if (value !== "") query.append(name, value);
  }
  if (body !== undefined) headers["Content-Type"] = "application/json";
  return {
    target: query.size > 0 ? `${target}?${query}` : target,
    init: { method, headers, ...(body !== undefined && { body }) },
  };
}
