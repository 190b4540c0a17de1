import type { Operation } from "../spec/list-operations.ts";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import type { SpecChange } from "./spec-change.ts";
import type { DocumentPair } from "./walk-schemas.ts";

/** One way to be let in: what has to be shown, each as a definition, so that a new name for a scheme is no change. */
type Alternative = ReadonlyMap<string, string>;

/** Finds operations that ask for other credentials than before. */
export function diffSecurity(documents: DocumentPair, { id, base, revision }: OperationPair): SpecChange[] {
  const before = alternatives(documents.base, base);
  const after = alternatives(documents.revision, revision);
  const [lost] = before.filter((old) => !after.some((next) => isWithin(next, old)));
  const [won] = after.filter((next) => !before.some((old) => isWithin(old, next)));
  const change = { audience: "callers", operation: id } as const;
  return [
    ...(lost ? [{ ...change, verdict: "breaking", text: `no longer lets in ${nameOf(lost)}` } as const] : []),
    ...(won && !lost ? [{ ...change, verdict: "additive", text: `also lets in ${nameOf(won)}` } as const] : []),
  ];
}

function alternatives(document: OpenApiDocument, { node }: Operation): Alternative[] {
  const schemes = document.components?.securitySchemes ?? {};
  const required = node.security ?? document.security ?? [];
  // Without requirements everyone is let in, which is one alternative that asks for nothing.
  return (required.length > 0 ? required : [{}]).map(
    (schemesOf) =>
      new Map(
        Object.entries(schemesOf).flatMap(([name, scopes]) => {
          const { description, ...definition } = (schemes[name] ?? { name }) as Record<string, unknown>;
          return ["", ...scopes].map((scope) => [`${JSON.stringify(definition)} ${scope}`, name] as const);
        }),
      ),
  );
}

function isWithin(part: Alternative, whole: Alternative): boolean {
  return [...part.keys()].every((key) => whole.has(key));
}

function nameOf(alternative: Alternative): string {
  const names = [...new Set(alternative.values())];
  return names.length > 0 ? `with ${names.map((name) => `\`${name}\``).join(" and ")} alone` : "without a key";
}
