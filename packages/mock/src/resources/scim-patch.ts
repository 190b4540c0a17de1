import { reject } from "../http/error-response.ts";
import { isObject } from "../http/json.ts";
import { findField, parseScimFilter, type ScimFilter } from "./scim-filter.ts";

export interface PatchOperation {
  readonly op: string;
  readonly path?: string;
  readonly value?: unknown;
}

type Attributes = Record<string, unknown>;

const READ_ONLY = ["id", "meta", "groups", "schemas"];

const MULTI_VALUED = ["emails", "members"];

const PATH = /^(?:urn:.*:)?([a-z]+)(?:\[(.*)\])?(?:\.([a-z]+))?$/i;

/**
 * Applies a SCIM patch and returns the resource's new attributes.
 *
 * @throws {RejectedRequest} if an operation can't be applied
 * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.5.2
 */
export function applyScimPatch(attributes: Attributes, operations: readonly PatchOperation[]): Attributes {
  const patched = structuredClone(attributes);
  for (const { op, path, value } of operations) {
    const kind = op.toLowerCase();
    if (!["add", "remove", "replace"].includes(kind))
      fail("invalidSyntax", `op must be add, remove or replace, not ${op}`);
    if (path) applyAt(patched, kind, path, value);
    else if (kind === "remove") fail("noTarget", "a remove operation requires a path");
    else if (!isObject(value)) fail("invalidValue", "value must be an object if the operation has no path");
    else for (const [name, inner] of Object.entries(value)) applyAt(patched, kind, name, inner);
  }
  return patched;
}

function applyAt(attributes: Attributes, kind: string, path: string, value: unknown): void {
  const [, attribute = "", condition, sub] =
    PATH.exec(path) ?? fail("invalidPath", `path must be a SCIM path such as name.givenName, not ${path}`);
  const name = findField(attributes, attribute);
  if (READ_ONLY.includes(name)) fail("mutability", `${name} is read-only`);
  if (MULTI_VALUED.includes(name)) return void applyToList(attributes, name, kind, { condition, sub, value });
  if (condition !== undefined) fail("invalidPath", `${name} has only one value, so the path must not have a filter`);
  if (sub === undefined) return void applyToField(attributes, name, kind, value);
  const inner = isObject(attributes[name]) ? { ...attributes[name] } : {};
  applyToField(inner, sub, kind, value);
  attributes[name] = inner;
}

function applyToField(object: Attributes, name: string, kind: string, value: unknown): void {
  if (kind === "remove") delete object[name];
  else object[name] = isObject(value) && isObject(object[name]) ? { ...object[name], ...value } : value;
}

interface ListChange {
  readonly condition: string | undefined;
  readonly sub: string | undefined;
  readonly value: unknown;
}

function applyToList(attributes: Attributes, name: string, kind: string, { condition, sub, value }: ListChange): void {
  const before = Array.isArray(attributes[name]) ? (attributes[name] as Attributes[]) : [];
  const values = (value === undefined ? [] : [value].flat()) as Attributes[];
  if (condition !== undefined || sub !== undefined) {
    const matches = condition === undefined ? () => true : parseCondition(condition);
    if (!before.some(matches)) fail("noTarget", `${name} has no value that matches the path`);
    attributes[name] = before.flatMap((item) => {
      if (!matches(item)) return [item];
      if (sub === undefined) return kind === "remove" ? [] : [{ ...item, ...values[0] }];
      const changed = { ...item };
      applyToField(changed, sub, kind, value);
      return [changed];
    });
  } else if (kind === "remove") {
    attributes[name] =
      values.length === 0 ? [] : before.filter((item) => !values.some((one) => one.value === item.value));
  } else {
    const kept = kind === "add" ? before.filter((item) => !values.some((one) => one.value === item.value)) : [];
    attributes[name] = [...kept, ...values];
  }
}

function parseCondition(condition: string): ScimFilter {
  try {
    return parseScimFilter(condition);
  } catch (error) {
    return fail("invalidFilter", (error as Error).message);
  }
}

function fail(scimType: string, message: string): never {
  reject("INVALID_ARGUMENT", message, { scimType });
}
