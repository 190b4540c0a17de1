import { dirname, relative, sep } from "node:path";
import {
  BaseResolver,
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
import { SpecError, type SpecProblem } from "./spec-error.ts";

/** A spec of many files as one document. */
export interface SpecBundle {
  readonly document: OpenApiDocument;
  /** Makes a problem that points to a node of the document, or to a key below it, in the file where it was written. */
  problemAt(node: object, keys: readonly string[], message: string): SpecProblem;
}

/**
 * Reads a spec and everything that it refers to. Files are named in problems relative to `root`.
 *
 * @throws SpecError where a file can't be read or parsed, a reference leads nowhere, or two components share a name.
 */
export async function bundleSpec(entry: string, root: string): Promise<SpecBundle> {
  const circular = findCircularFiles(dirname(entry), root);
  if (circular.length > 0) throw new SpecError(circular);
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  const resolver = new BaseResolver(config.resolve);
  const document = await readEntry(resolver, entry, root);
  refuse(await lintDocument({ document, config, externalRefResolver: resolver }), root);
  const { problems } = await bundle({
    doc: document,
    config,
    externalRefResolver: resolver,
    componentRenamingConflicts: "error",
  });
  refuse(problems, root);

  const read = await Promise.all(resolver.cache.values());
  const parts = read.filter((part): part is Document => !(part instanceof Error) && part !== document);
  return {
    document: document.parsed,
    problemAt: (node, keys, message) => toProblem(locateNode([...parts, document], node, keys), message, root),
  };
}

async function readEntry(resolver: BaseResolver, entry: string, root: string): Promise<Document<OpenApiDocument>> {
  const read = await resolver
    .resolveDocument<OpenApiDocument & { openapi?: unknown }>(null, entry, true)
    .catch((error: Error) => error);
  const fail = (message: string, line = 1, column = 1): SpecError => {
    return new SpecError([{ file: relative(root, entry), line, column, message: withoutRoot(message, root) }]);
  };
  if (read instanceof YamlParseError) throw fail(`Failed to parse: ${read.message}`, read.line, read.col);
  if (read instanceof Error) throw fail(read.message);
  if (!String(read.parsed?.openapi).startsWith("3.1.")) {
    throw fail("this is no OpenAPI 3.1 document: begin the file with `openapi: 3.1.0`");
  }
  return read;
}

/** A file that does not parse is reported for its own sake and again by every reference to it: only the cause is told. */
function refuse(problems: readonly NormalizedProblem[], root: string): void {
  if (problems.length === 0) return;
  const causes = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  const told = (causes.length > 0 ? causes : problems).flatMap(({ location, message }) =>
    location.slice(0, 1).map((at) => toProblem(at, withoutRoot(message, root), root)),
  );
  throw new SpecError([...new Map(told.map((problem) => [JSON.stringify(problem), problem])).values()]);
}

function toProblem(location: LocationObject, message: string, root: string): SpecProblem {
  const { source, start } = getLineColLocation(location);
  return { file: relative(root, source.absoluteRef), line: start.line, column: start.col, message };
}

/** Takes the machine's own paths out of a message, so that it reads the same everywhere. */
function withoutRoot(message: string, root: string): string {
  return message.replace(/ in "[^"]*"(?= \(\d+:\d+\))/, "").replaceAll(`${root}${sep}`, "");
}
