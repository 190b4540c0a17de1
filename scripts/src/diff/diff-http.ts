import { dereference } from "../spec/dereference.ts";
import { findSuccess, type Operation, type OperationPair, readJson, urlOf } from "../spec/list-operations.ts";
import type { MediaType, OpenApiDocument, OperationNode, Parameter } from "../spec/openapi-document.ts";
import { resolveSchema } from "../spec/schema-fields.ts";
import type { Part } from "../spec/schema-variants.ts";
import type { Comparison, Documents, Fields } from "./diff-values.ts";
import { compare, diffBodies, diffFields, listFields } from "./diff-values.ts";
import { type Finding, missing, pairKeys, quoteAll, type Report } from "./spec-change.ts";

type Content = Readonly<Record<string, MediaType>>;

/** Reports changes to an operation's requests and responses, and to who may call it. */
export function diffHttp(documents: Documents, report: Report, { base, revision }: OperationPair): void {
  const [before, after] = [base.node, revision.node];
  if (base.id !== revision.id) report(`breaking: is the new name of \`${base.id}\``);
  if (urlOf(base) !== urlOf(revision)) report(`breaking: moved to \`${revision.method} ${revision.path}\``);
  if (!before.deprecated && after.deprecated) report("additive: is deprecated");
  if (before.deprecated && !after.deprecated) report("additive: is no longer deprecated");
  diffConfirmation(report, before["x-confirm"], after["x-confirm"]);
  diffPermissions(report, before, after);
  diffSecurity(documents, report, before, after);
  diffFields(compare(documents, report, "sent"), { field: "" }, listParameters(base), listParameters(revision));
  diffRequestBody(compare(documents, report, "sent"), base.requestBody, revision.requestBody);
  diffResponses(compare(documents, report, "received"), base, revision);
}

/** Reports changes to `crdb-cloud`'s confirmation prompt. A new one is breaking, since scripts don't expect it. */
function diffConfirmation(report: Report, before: string | undefined, after: string | undefined): void {
  if (before && !after) report("additive: no longer requires confirmation in the crdb-cloud command");
  else if (!before && after) report("breaking: requires confirmation in the crdb-cloud command");
  else if (before !== after) report("editorial: changes the confirmation prompt of the crdb-cloud command");
}

function diffPermissions(report: Report, before: OperationNode, after: OperationNode): void {
  const [old, next] = [before["x-permissions"] ?? [], after["x-permissions"] ?? []];
  const [places, newPlaces] = [before["x-permission-scopes"] ?? [], after["x-permission-scopes"] ?? []];
  // An operation that requires no permissions accepts any API key, so adding the first permission is breaking, but
  // removing the last isn't.
  if (old.length === 0 && next.length > 0) report(`breaking: requires ${quoteAll(next)}`);
  if (old.length > 0 && next.length === 0) report("additive: requires no permission");
  if (old.length === 0 || next.length === 0) return;
  diffLists(report, "allows a caller with", old, next);
  diffLists(report, "allows a role on the", places, newPlaces);
}

function diffLists(report: Report, what: string, before: readonly string[], after: readonly string[]): void {
  const [removed, added] = [missing(before, after), missing(after, before)];
  if (removed.length > 0) report(`breaking: no longer ${what} ${quoteAll(removed)}`);
  if (added.length > 0) report(`additive: ${what} ${quoteAll(added)}`);
}

function diffSecurity(documents: Documents, report: Report, before: OperationNode, after: OperationNode): void {
  const [old, next] = [readSecurity(documents.base, before), readSecurity(documents.revision, after)];
  // A caller with credentials for several schemes can also use an alternative that requires only some of them.
  const covers = (some: readonly string[][], schemes: readonly string[]): boolean =>
    some.some((other) => other.every((scheme) => schemes.includes(scheme)));
  const isOpen = (some: readonly string[][]): boolean => some.some((schemes) => schemes.length === 0);
  if (isOpen(next) && !isOpen(old)) report("additive: accepts requests without credentials");
  else if (!old.every((schemes) => covers(next, schemes)))
    report("breaking: no longer accepts credentials that it used to accept");
  else if (!next.every((schemes) => covers(old, schemes))) report("additive: accepts other credentials too");
}

/**
 * Lists the alternative ways to authenticate. Each is a list of security schemes, identified by definition rather than
 * name, so renaming a scheme doesn't count as a change.
 */
function readSecurity({ components, security = [] }: OpenApiDocument, node: OperationNode): string[][] {
  const required = node.security ?? security;
  return (required.length > 0 ? required : [{}]).map((schemes) =>
    Object.entries<readonly string[]>(schemes).flatMap(([name, scopes]) => {
      const { description: _, ...definition } = components?.securitySchemes?.[name] ?? { name };
      return ["", ...scopes].map((scope) => `${JSON.stringify(definition)} ${scope}`);
    }),
  );
}

function listParameters({ parameters }: Operation): Fields {
  return Object.fromEntries(
    parameters.map((parameter) => {
      const { in: location, name, required: isRequired = false, content = {} } = parameter;
      const schema = parameter.schema ?? Object.values(content)[0]?.schema ?? {};
      // Adds the location to the names of headers and cookies, since another parameter or a field can have the same
      // name. Header names are case-insensitive.
      const key = location === "header" ? `header ${toTitle(name)}` : location === "cookie" ? `cookie ${name}` : name;
      return [key, { schema, isRequired, parameter: parameter as Parameter & Part }];
    }),
  );
}

/** Capitalizes a header's name: `Cc-Version`. */
function toTitle(name: string): string {
  return name.toLowerCase().replaceAll(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

type Body = Operation["requestBody"];

function diffRequestBody(comparison: Comparison, before: Body, after: Body): void {
  const [old, next] = [before?.content, after?.content];
  if (!before?.required && after?.required) comparison.report("breaking: requires a body");
  if (before?.required && after && !after.required) comparison.report("additive: no longer requires a body");
  const list = (document: OpenApiDocument, content?: Content): Fields =>
    content ? listFields(comparison, document, readJson(content)?.media.schema) : {};
  if (old && next) diffContent(comparison, old, next);
  else diffFields(comparison, { field: "" }, list(comparison.base, old), list(comparison.revision, next));
}

function diffContent(comparison: Comparison, before?: Content, after?: Content): void {
  const { direction, report, words } = comparison;
  if (!before && after) report("additive: responds with the body");
  if (before && !after) report("breaking: no longer responds with the body");
  if (!before || !after) return;
  for (const [type, old, next] of pairKeys(before, after)) {
    if (!old) report(`${direction === "sent" ? "additive" : "breaking"}: ${words.may} the media type \`${type}\``);
    else if (!next) report(`breaking: no longer ${words.verb} the media type \`${type}\``);
    else diffBodies(comparison, old.schema, next.schema);
  }
}

function diffResponses(comparison: Comparison, base: Operation, revision: Operation): void {
  const { report } = comparison;
  const contents = Object.entries(base.responses).flatMap(([status, { content }]) =>
    isSuccess(status) ? [content] : [],
  );
  for (const [status, before, after] of pairKeys(base.responses, revision.responses)) {
    if (!after) report(`additive: no longer responds with the status ${status}`);
    else if (before) {
      diffContent(comparison, before.content, after.content);
      diffHeaders(comparison, before.headers, after.headers);
    } else {
      // Callers read the body of a successful response, so a new success status is breaking unless its body has the
      // same type as an existing one.
      const isLike = (content: Content | undefined): boolean => {
        const findings: Finding[] = [];
        const trial = compare(comparison, (finding) => findings.push(finding), "received");
        diffContent(trial, content, after.content);
        return !findings.some((finding) => finding.startsWith("breaking"));
      };
      const isKnown = !isSuccess(status) || contents.some(isLike) || contents.every((content) => !content);
      const text = `may respond with the status ${status}`;
      report(isKnown ? `additive: ${text}` : `breaking: ${text} and a different body`);
    }
  }
  // A method returns the body of the first success response, so compares these bodies even if the statuses differ.
  const [old, next] = [findSuccess(base), findSuccess(revision)];
  if (old?.status !== next?.status) {
    const contentOf = ({ responses }: Operation, status = ""): Content | undefined => responses[status]?.content;
    diffContent(comparison, contentOf(base, old?.status), contentOf(revision, next?.status));
  }
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

type Header = Pick<Parameter, "required" | "schema">;

function diffHeaders({ base, revision, report }: Comparison, before: object = {}, after: object = {}): void {
  const read = (document: OpenApiDocument, headers: object): Readonly<Record<string, Header>> =>
    Object.fromEntries(
      Object.entries(headers).map(([name, node]) => [toTitle(name), dereference<Header>(document, node)]),
    );
  for (const [name, old, next] of pairKeys(read(base, before), read(revision, after))) {
    const header = `the header \`${name}\``;
    if (!old) report(`editorial: responds with ${header}`);
    if (!next) report(`${old?.required ? "breaking" : "editorial"}: no longer responds with ${header}`);
    if (!old || !next) continue;
    const type = resolveSchema(base, old.schema ?? {}).type;
    const nextType = resolveSchema(revision, next.schema ?? {}).type;
    if (old.required && !next.required) report(`breaking: may respond without ${header}`);
    if (!old.required && next.required) report(`additive: always responds with ${header}`);
    if (type !== nextType) report(`breaking: responds with ${header} as \`${nextType}\` instead of \`${type}\``);
  }
}
