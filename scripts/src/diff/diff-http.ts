import type { Type, TypeChecker } from "typescript";
import { compareTypes, type Direction, readProperties } from "./compare-types.ts";
import type { Finding } from "./spec-change.ts";

type Members = ReturnType<typeof readProperties>;

/** Finds changes for callers of `cloud.http`, whose types also contain media types and statuses. */
export function diffHttp(checker: TypeChecker, base?: Type, revision?: Type): Finding[] {
  if (!base || !revision) return [];
  const [old, next] = [readProperties(checker, base), readProperties(checker, revision)];
  const read = (members: Members, ...names: readonly string[]): Members => {
    const [name, ...rest] = names;
    if (name === undefined) return members;
    const type = members.get(name)?.type;
    return type ? read(readProperties(checker, checker.getNonNullableType(type)), ...rest) : new Map();
  };
  const [wasRequired, isRequired] = [old, next].map((members) => members.get("requestBody")?.isOptional === false);
  return [
    ...["path", "query"].flatMap((place) =>
      diffFields(checker, read(old, "parameters"), read(next, "parameters"), place),
    ),
    ...(wasRequired === isRequired || !next.has("requestBody")
      ? []
      : [
          isRequired
            ? (["breaking", "requires a body"] as const)
            : (["additive", "no longer requires a body"] as const),
        ]),
    ...diffContent(checker, read(old, "requestBody", "content"), read(next, "requestBody", "content"), "sent"),
    ...diffResponses(checker, read(old, "responses"), read(next, "responses")),
  ];
}

function diffFields(checker: TypeChecker, old: Members, next: Members, name: string): Finding[] {
  const [base, revision] = [old.get(name)?.type, next.get(name)?.type];
  return base && revision ? compareTypes(checker, base, revision, "sent") : [];
}

function diffContent(checker: TypeChecker, old: Members, next: Members, direction: Direction): Finding[] {
  if (old.size === 0 || next.size === 0) return [];
  const [verb, may] = direction === "sent" ? ["accepts", "accepts"] : ["responds with", "may respond with"];
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((media): Finding[] => {
    const [base, revision] = [old.get(media)?.type, next.get(media)?.type];
    if (!base) return [[direction === "sent" ? "additive" : "breaking", `${may} the media type \`${media}\``]];
    if (!revision) return [["breaking", `no longer ${verb} the media type \`${media}\``]];
    return compareTypes(checker, base, revision, direction);
  });
}

function diffResponses(checker: TypeChecker, old: Members, next: Members): Finding[] {
  const contentOf = (members: Members, status: string): Members => {
    const type = members.get(status)?.type;
    const content = type && readProperties(checker, type).get("content")?.type;
    return content ? readProperties(checker, content) : new Map();
  };
  const successes = [...old.keys()].filter(isSuccess).map((status) => contentOf(old, status));
  return [...new Set([...old.keys(), ...next.keys()])].flatMap((status): Finding[] => {
    if (!next.has(status)) return [["additive", `no longer responds with the status ${status}`]];
    const content = contentOf(next, status);
    if (old.has(status)) return diffContent(checker, contentOf(old, status), content, "received");
    // Callers read the body of each success, so a new success is safe only if its body is like that of another one.
    const isKnown =
      successes.every(({ size }) => size === 0) || successes.some((known) => isLike(checker, known, content));
    const verdict = isSuccess(status) && !isKnown ? "breaking" : "additive";
    return [[verdict, `may respond with the status ${status}${verdict === "breaking" ? " and another body" : ""}`]];
  });
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function isLike(checker: TypeChecker, known: Members, content: Members): boolean {
  if (known.size !== content.size) return false;
  return diffContent(checker, known, content, "received").every(([verdict]) => verdict !== "breaking");
}
