import { relative } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  type Document,
  getLineColLocation,
  type LocationObject,
  YamlParseError,
} from "@redocly/openapi-core";
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
  const config = await createConfig({});
  const resolver = new BaseResolver(config.resolve);
  const doc = await readEntry(resolver, entry, root);
  const { problems } = await bundle({
    doc,
    config,
    externalRefResolver: resolver,
    componentRenamingConflicts: "error",
  });
  // A file that does not parse is reported for its own sake and again by every reference to it: keep the cause.
  const causes = problems.filter(({ message }) => message.startsWith("Failed to parse"));
  const told = (causes.length > 0 ? causes : problems).flatMap(({ location, message }) =>
    location.slice(0, 1).map((at) => toProblem(at, advise(message, entry), root)),
  );
  if (told.length > 0) throw new SpecError(unique(told));

  const read = await Promise.all(resolver.cache.values());
  const documents = read.filter((document) => !(document instanceof Error) && document !== doc);
  return {
    document: doc.parsed,
    problemAt: (node, keys, message) =>
      toProblem(locateNode([...(documents as Document[]), doc], node, keys), message, root),
  };
}

async function readEntry(resolver: BaseResolver, entry: string, root: string): Promise<Document<OpenApiDocument>> {
  const read = await resolver
    .resolveDocument<OpenApiDocument & { openapi?: unknown }>(null, entry, true)
    .catch((error: Error) => error);
  const file = relative(root, entry);
  if (read instanceof YamlParseError) {
    throw new SpecError([{ file, line: read.line, column: read.col, message: `Failed to parse: ${read.message}` }]);
  }
  if (read instanceof Error) throw new SpecError([{ file, line: 1, column: 1, message: read.message }]);
  if (!String(read.parsed?.openapi).startsWith("3.1.")) {
    const message = "this is no OpenAPI 3.1 document: begin the file with `openapi: 3.1.0`";
    throw new SpecError([{ file, line: 1, column: 1, message }]);
  }
  return read;
}

function toProblem(location: LocationObject, message: string, root: string): SpecProblem {
  const { source, start } = getLineColLocation(location);
  return { file: relative(root, source.absoluteRef), line: start.line, column: start.col, message };
}

/** Takes the machine's own paths out of a message, so that it reads the same everywhere. */
function advise(message: string, entry: string): string {
  return message.replaceAll(entry.replace(/[^/\\]+$/, ""), "");
}

function unique(problems: readonly SpecProblem[]): SpecProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
