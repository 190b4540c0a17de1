import type { SpecChange } from "./spec-change.ts";
import type { DocumentPair } from "./walk-schemas.ts";

/** Finds schemas that came or went: each is a type that the packages export under its name. */
export function diffTypes({ base, revision }: DocumentPair): SpecChange[] {
  const before = base.components?.schemas ?? {};
  const after = revision.components?.schemas ?? {};
  return [
    ...missing(before, after).map((name) => toChange("breaking", `the type \`${name}\` is gone`)),
    ...missing(after, before).map((name) => toChange("additive", `the type \`${name}\` is new`)),
  ];
}

function missing(from: object, within: object): string[] {
  return Object.keys(from).filter((name) => !Object.hasOwn(within, name));
}

function toChange(verdict: SpecChange["verdict"], text: string): SpecChange {
  return { verdict, audience: "readers", text };
}
