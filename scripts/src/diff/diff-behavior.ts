import { isDeepStrictEqual } from "node:util";
import { dereference } from "../spec/dereference.ts";
import type {
  OpenApiDocument,
  OperationNode,
  Parameter,
  SecurityRequirement,
  WaitNode,
} from "../spec/openapi-document.ts";
import { type OperationPair, urlOf } from "../spec/pair-operations.ts";
import { resolveSchema } from "../spec/schema-fields.ts";
import type { DocumentPair } from "./pair-schemas.ts";
import { type Finding, findIf, type SpecChange } from "./spec-change.ts";

/** Finds changes that types and schemas don't show, such as those to permissions, URLs and response headers. */
export function diffBehavior(documents: DocumentPair, { id, base, revision }: OperationPair): SpecChange[] {
  const [before, after] = [base.node, revision.node];
  const findings: Finding[] = [
    ...diffPermissions(before, after),
    ...diffSecurity(documents, before, after),
    ...findIf(!before.deprecated && after.deprecated === true, "additive", "is deprecated"),
    ...findIf(before.deprecated === true && !after.deprecated, "additive", "is no longer deprecated"),
    ...findIf(urlOf(base) !== urlOf(revision), "breaking", `moved to \`${revision.method} ${revision.path}\``),
    ...diffExtension(before["x-pagination"], after["x-pagination"], "requests pages in a different way"),
    ...diffExtension(before["x-adopt"], after["x-adopt"], "finds the result of a lost response in a different way"),
    ...diffWaits(before, after),
    ...Object.entries(base.responses).flatMap(([status, { headers = {} }]) => {
      const after = revision.responses[status];
      return after ? diffHeaders(documents, headers, after.headers ?? {}) : [];
    }),
  ];
  return findings.map(([verdict, text]) => ({ verdict, operation: id, text }));
}

function diffHeaders({ base, revision }: DocumentPair, before: Headers, after: Headers): Finding[] {
  const read = (document: OpenApiDocument, headers: Headers): Map<string, Header> =>
    new Map(Object.entries(headers).map(([name, node]) => [toTitle(name), dereference<Header>(document, node)]));
  const [oldHeaders, newHeaders] = [read(base, before), read(revision, after)];
  return [...new Set([...oldHeaders.keys(), ...newHeaders.keys()])].flatMap((name): Finding[] => {
    const [old, next] = [oldHeaders.get(name), newHeaders.get(name)];
    const header = `the header \`${name}\``;
    if (!old) return [["editorial", `responds with ${header}`]];
    if (!next) return [[old.required ? "breaking" : "editorial", `no longer responds with ${header}`]];
    const [type, nextType] = [typeOf(base, old), typeOf(revision, next)];
    return [
      ...findIf(old.required === true && !next.required, "breaking", `may respond without ${header}`),
      ...findIf(!old.required && next.required === true, "additive", `always responds with ${header}`),
      ...findIf(type !== nextType, "breaking", `responds with ${header} as \`${nextType}\` instead of \`${type}\``),
    ];
  });
}

/** Capitalizes a header's name: `Cc-Version`. */
export function toTitle(name: string): string {
  return name.toLowerCase().replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

type Headers = Readonly<Record<string, object>>;
type Header = Pick<Parameter, "required" | "schema">;

function typeOf(document: OpenApiDocument, { schema = {} }: Header): string {
  return String(resolveSchema(document, schema).type ?? "unknown");
}

function diffPermissions(base: OperationNode, revision: OperationNode): Finding[] {
  const [before, after] = [base["x-permissions"] ?? [], revision["x-permissions"] ?? []];
  const [scopesBefore, scopesAfter] = [base["x-permission-scopes"] ?? [], revision["x-permission-scopes"] ?? []];
  // An operation that requires no permissions accepts any API key, so adding the first permission is breaking, but
  // removing the last isn't.
  if (before.length === 0) return after.length > 0 ? [["breaking", `requires ${list(after)}`]] : [];
  if (after.length === 0) return [["additive", "requires no permission"]];
  const isScoped = scopesBefore.length > 0 && scopesAfter.length > 0;
  return [
    ...diffLists("allows a caller with", before, after),
    ...(isScoped ? diffLists("allows a role on the", scopesBefore, scopesAfter) : []),
  ];
}

function diffLists(what: string, before: readonly string[], after: readonly string[]): Finding[] {
  const [removed, added] = [missing(before, after), missing(after, before)];
  return [
    ...findIf(removed.length > 0, "breaking", `no longer ${what} ${list(removed)}`),
    ...findIf(added.length > 0, "additive", `${what} ${list(added)}`),
  ];
}

function diffSecurity({ base, revision }: DocumentPair, before: OperationNode, after: OperationNode): Finding[] {
  const old = alternatives(base, before.security ?? base.security);
  const next = alternatives(revision, after.security ?? revision.security);
  const removed = old.filter((schemes) => !next.some((other) => other.every((scheme) => schemes.includes(scheme))));
  const added = next.filter((schemes) => !old.some((other) => other.every((scheme) => schemes.includes(scheme))));
  if (removed.length > 0) return [["breaking", "no longer accepts credentials that it accepted"]];
  return added.length > 0 ? [["additive", "accepts other credentials too"]] : [];
}

/**
 * Lists the alternative ways to authenticate. Each is a list of security schemes, identified by definition rather than
 * name, so that renaming a scheme doesn't count as a change.
 */
function alternatives({ components }: OpenApiDocument, required: readonly SecurityRequirement[] = []): string[][] {
  return (required.length > 0 ? required : [{}]).map((schemes) =>
    Object.entries(schemes).flatMap(([name, scopes]) => {
      const { description: _, ...definition } = components?.securitySchemes?.[name] ?? { name };
      return ["", ...scopes].map((scope) => `${JSON.stringify(definition)} ${scope}`);
    }),
  );
}

/**
 * Compares an OpenAPI extension such as `x-pagination` that both versions have. Ignores extensions that were added or
 * removed, since the types already show those changes.
 */
function diffExtension(base: object | undefined, revision: object | undefined, text: string): Finding[] {
  return findIf(Boolean(base && revision) && !isDeepStrictEqual(base, revision), "additive", text);
}

function diffWaits(base: OperationNode, revision: OperationNode): Finding[] {
  const after = revision["x-waits"] ?? {};
  return Object.entries(base["x-waits"] ?? {}).flatMap(([name, before]): Finding[] => {
    const next = after[name];
    if (!next) return [];
    const removed = missing(endings(before), endings(next));
    const [old, now] = [before, next].map(({ description: _, ...rest }) => rest);
    if (removed.length > 0) return [["breaking", `no longer ends \`${name}\` at ${removed.join(", ")}`]];
    return isDeepStrictEqual(old, now) ? [] : [["additive", `changes how \`${name}\` waits`]];
  });
}

function endings({ until, gone }: WaitNode): string[] {
  const values = Object.entries(until).flatMap(([field, names]) => names.map((value) => `\`${field}: ${value}\``));
  return [...values, ...(gone ? ["a 404"] : [])];
}

export function missing(from: readonly string[], within: readonly string[]): string[] {
  return [...new Set(from.filter((item) => !within.includes(item)))];
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" or ");
}
