import type { OperationNode } from "../spec/openapi-document.ts";
import type { Report } from "../spec/spec-error.ts";

type Extension = Extract<keyof OperationNode, `x-${string}`>;

const SCOPES = ["organization", "folder", "cluster"];

const SHAPES: Readonly<Record<Extension, { fits(value: unknown): boolean; advice: string }>> = {
  "x-permissions": { fits: (value) => isEmpty(value) || isNames(value), advice: "list names: [ADMIN, READ]" },
  "x-permission-scopes": {
    fits: (value) => isNames(value) && value.every((name) => SCOPES.includes(name)),
    advice: `list what a role may be granted on: ${SCOPES.join(", ")}`,
  },
  "x-pagination": {
    fits: (value) =>
      hasNames(value, ["items", "request"]) &&
      (isName(value.response) || isName(value.total)) &&
      isMap(value.pin, isName),
    advice: "name items, request and response, or total in place of response, and as pin a map of names",
  },
  "x-adopt": {
    fits: (value) => hasNames(value, ["list", "since"]) && isNames(value.match),
    advice: "name list and since, and as match a list of names",
  },
  "x-waits": {
    fits: (value) => isMap(value, isWait),
    advice:
      "give each wait `until`, a map of fields to lists of values, and perhaps `fails`, `item`, `gone` and `busy`",
  },
};

/** Checks the form of the house extensions of an operation and tells whether all of them can be read. */
export function checkShapes(node: OperationNode, report: Report): boolean {
  const wrong = (Object.keys(SHAPES) as Extension[]).filter(
    (name) => node[name] !== undefined && !SHAPES[name].fits(node[name]),
  );
  for (const name of wrong) report([name], `${name} has another form: ${SHAPES[name].advice}`);
  return wrong.length === 0;
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isWait(wait: unknown): boolean {
  if (!hasNames(wait, []) || !isFields(wait.until) || !isFields(wait.fails ?? {})) return false;
  return wait.item === undefined || hasNames(wait.item, ["among", "by"]);
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isName);
}

function isMap(value: unknown, fits: (item: unknown) => boolean): boolean {
  return value === undefined || (hasNames(value, []) && Object.values(value).every(fits));
}

function isFields(value: unknown): boolean {
  return value !== undefined && isMap(value, isNames);
}

function hasNames(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return keys.every((key) => isName((value as Readonly<Record<string, unknown>>)[key]));
}
