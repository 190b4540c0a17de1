import { dirname, relative, sep } from "node:path";
import {
  bundle,
  createConfig,
  type Document,
  getLineColLocation,
  type LocationObject,
  lintDocument,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { findCircularFiles } from "./find-circular-files.ts";
import { locateNode } from "./locate-node.ts";
import type { OpenApiDocument } from "./openapi-document.ts";
import { orderDocument } from "./order-document.ts";
import { SpecError, type SpecProblem } from "./spec-error.ts";
import { SpecResolver } from "./spec-resolver.ts";

/** An OpenAPI document that bundles a spec's files. */
export interface SpecBundle {
  readonly document: OpenApiDocument;
  /**
   * Creates a problem with a node's file and line. `keys` is the path from the node to the wrong key, and empty if the
   * node itself is wrong.
   */
  problemAt(node: object, keys: readonly string[], message: string): SpecProblem;
}

const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });

/**
 * Reads a spec and all files that it refers to. Problems contain file names relative to `root`.
 *
 * @param linted a resolver with which Redocly has found no problems in the spec; its documents become part of the bundle
 * @throws {SpecError} if a file can't be read or parsed, a reference has no target, or two components have the same
 * name
 */
export async function bundleSpec(entry: string, root: string, linted?: SpecResolver): Promise<SpecBundle> {
  const resolver = linted ?? new SpecResolver(entry);
  const circular = linted ? [] : findCircularFiles(dirname(entry), root);
  if (circular.length > 0) throw new SpecError(circular);
  const toProblem = (location: LocationObject, message: string): SpecProblem => {
    const { source, start } = getLineColLocation(location);
    const file = relative(root, resolver.fileOf(source.absoluteRef));
    return { file, line: start.line, column: start.col, message: withoutRoot(message, root) };
  };
  const document = await readEntry(resolver, entry, root);
  if (!linted) throwProblems(await lintDocument({ document, config, externalRefResolver: resolver }), toProblem);
  const { problems } = await bundle({
    doc: document,
    config,
    externalRefResolver: resolver,
    componentRenamingConflicts: "error",
  });
  throwProblems(problems, toProblem);

  const read = await Promise.all(resolver.cache.values());
  const parts = read.filter((part): part is Document => !(part instanceof Error) && part !== document);
  return {
    document: orderDocument(document.parsed),
    problemAt: (node, keys, message) => toProblem(locateNode([...parts, document], node, keys), message),
  };
}

async function readEntry(resolver: SpecResolver, entry: string, root: string): Promise<Document<OpenApiDocument>> {
  const read = await resolver
    .resolveDocument<OpenApiDocument & { openapi?: unknown }>(null, entry, true)
    .catch((error: Error) => error);
  const fail = (message: string, line = 1, column = 1): SpecError => {
    return new SpecError([{ file: relative(root, entry), line, column, message: withoutRoot(message, root) }]);
  };
  if (read instanceof YamlParseError) throw fail(`Failed to parse: ${read.message}`, read.line, read.col);
  if (read instanceof Error) throw fail(read.message);
  if (!String(read.parsed?.openapi).startsWith("3.1.")) {
    throw fail("this is not an OpenAPI 3.1 document: begin the file with `openapi: 3.1.0`");
  }
  return read;
}

/**
 * Throws if there are problems. If Redocly can't parse a file, it reports each reference to it; the error lists the
 * file just once.
 */
function throwProblems(
  problems: readonly NormalizedProblem[],
  toProblem: (location: LocationObject, message: string) => SpecProblem,
): void {
  if (problems.length === 0) return;
  const causes = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  const reported = (causes.length > 0 ? causes : problems).flatMap(({ location, message }) =>
    location.slice(0, 1).map((at) => toProblem(at, message)),
  );
  throw new SpecError([...new Map(reported.map((problem) => [JSON.stringify(problem), problem])).values()]);
}

/** Removes absolute paths from a message, so that it is the same on every machine. */
function withoutRoot(message: string, root: string): string {
  return message.replace(/ in "[^"]*"(?= \(\d+:\d+\))/, "").replaceAll(`${root}${sep}`, "");
}
