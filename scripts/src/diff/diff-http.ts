import type { Type, TypeChecker } from "typescript";
import { compareTypes, readProperties } from "./compare-types.ts";
import { type Direction, type Finding, findIf } from "./spec-change.ts";

type Members = ReturnType<typeof readProperties>;

/** Finds changes that affect `cloud.http`'s callers, such as a new response status or media type. */
export function diffHttp(checker: TypeChecker, base?: Type, revision?: Type): Finding[] {
  if (!base || !revision) return [];
  const [old, next] = [readProperties(checker, base), readProperties(checker, revision)];
  const requires = (members: Members): boolean => members.get("requestBody")?.isOptional === false;
  const [wasRequired, isRequired] = [requires(old), requires(next)];
  return [
    ...findIf(isRequired && !wasRequired, "breaking", "requires a body"),
    ...findIf(wasRequired && next.has("requestBody") && !isRequired, "additive", "no longer requires a body"),
    ...diffContent(
      checker,
      readContent(checker, old, "requestBody"),
      readContent(checker, next, "requestBody"),
      "sent",
    ),
    ...diffResponses(checker, readMembers(checker, old, "responses"), readMembers(checker, next, "responses")),
  ];
}

function readMembers(checker: TypeChecker, members: Members, name: string): Members {
  const type = members.get(name)?.type;
  return type ? readProperties(checker, checker.getNonNullableType(type)) : new Map();
}

function readContent(checker: TypeChecker, members: Members, name: string): Members {
  return readMembers(checker, readMembers(checker, members, name), "content");
}

function diffContent(checker: TypeChecker, old: Members, next: Members, direction: Direction): Finding[] {
  if (old.size === 0 || next.size === 0) {
    if (direction === "sent" || old.size === next.size) return [];
    return [
      next.size === 0 ? ["breaking", "no longer responds with the body"] : ["additive", "responds with the body"],
    ];
  }
  const [verb, may] = direction === "sent" ? ["accepts", "accepts"] : ["responds with", "may respond with"];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((media): Finding[] => {
    const [base, revision] = [old.get(media)?.type, next.get(media)?.type];
    if (!base) return [[direction === "sent" ? "additive" : "breaking", `${may} the media type \`${media}\``]];
    if (!revision) return [["breaking", `no longer ${verb} the media type \`${media}\``]];
    return compareTypes(checker, base, revision, direction);
  });
}

function diffResponses(checker: TypeChecker, old: Members, next: Members): Finding[] {
  const successes = [...old.keys()].filter(isSuccess).map((status) => readContent(checker, old, status));
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((status): Finding[] => {
    if (!next.has(status)) return [["additive", `no longer responds with the status ${status}`]];
    const content = readContent(checker, next, status);
    if (old.has(status)) return diffContent(checker, readContent(checker, old, status), content, "received");
    // Callers read a successful response's body, so a new success status is breaking, unless an existing one has a body
    // of the same type.
    const isKnown = successes.every(({ size }) => size === 0) || successes.some((one) => isLike(checker, one, content));
    const finding = `may respond with the status ${status}`;
    return [isSuccess(status) && !isKnown ? ["breaking", `${finding} and another body`] : ["additive", finding]];
  });
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function isLike(checker: TypeChecker, known: Members, content: Members): boolean {
  const findings = diffContent(checker, known, content, "received");
  return known.size === content.size && findings.every(([verdict]) => verdict !== "breaking");
}
