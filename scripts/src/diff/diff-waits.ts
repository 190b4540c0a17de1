import type { FieldValues, OperationNode, WaitNode } from "../spec/openapi-document.ts";
import type { Finding } from "./spec-change.ts";

/** Finds waits that came, went, or end otherwise than before. */
export function diffWaits(base: OperationNode, revision: OperationNode): Finding[] {
  const before = base["x-waits"] ?? {};
  const after = revision["x-waits"] ?? {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): Finding[] => {
    const old = before[name];
    const next = after[name];
    if (!old) return [["additive", `can be waited for with \`${name}\``]];
    if (!next) return [["breaking", `can no longer be waited for with \`${name}\``]];
    return diffWait(name, old, next);
  });
}

function diffWait(name: string, before: WaitNode, after: WaitNode): Finding[] {
  const lost = endings(before).filter((ending) => !endings(after).includes(ending));
  if (lost.length > 0) return [["breaking", `no longer ends \`${name}\` at ${lost.join(", ")}`]];
  const [old, next] = [before, after].map((wait) => JSON.stringify([endings(wait), wait.fails]));
  return old === next ? [] : [["additive", `ends or fails \`${name}\` at other values`]];
}

function endings({ until, gone }: WaitNode): string[] {
  return [...listValues(until), ...(gone ? ["a 404"] : [])];
}

function listValues(values: FieldValues): string[] {
  return Object.entries(values).flatMap(([field, names]) => names.map((value) => `\`${field}: ${value}\``));
}
