import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { BaseResolver, type Document, parseYaml, Source } from "@redocly/openapi-core";
import type { OpenApiDocument } from "./openapi-document.ts";
import { versionFolders } from "./version-files.ts";

type ExtendingDocument = OpenApiDocument & { readonly "x-extends"?: unknown };

/**
 * Reads an API version's files. A file that is missing from the version's folder comes from the version in `x-extends`,
 * but its references are resolved as if it were in the version's own folder, so they find the files that the version
 * overrides.
 */
export class SpecResolver extends BaseResolver {
  readonly #folders: readonly string[];

  /** @param entry the API version's `openapi.yaml` */
  constructor(entry: string) {
    super();
    this.#folders = versionFolders(dirname(entry));
  }

  /** Returns the file to read for a path in the version's folder. */
  fileOf(path: string): string {
    const [own = "", ...earlier] = this.#folders;
    return (
      [own, ...earlier].map((folder) => join(folder, relative(own, path))).find((file) => existsSync(file)) ?? path
    );
  }

  override async loadExternalRef(path: string): Promise<Source> {
    const { body, mimeType } = await super.loadExternalRef(this.fileOf(path));
    return new Source(path, body, mimeType);
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const document = super.parseDocument(source, isRoot) as Document<ExtendingDocument | undefined>;
    if (!isRoot || document.parsed?.["x-extends"] === undefined) return document;
    const earlier = this.#folders.slice(1).map((folder) => readFileSync(join(folder, "openapi.yaml"), "utf8"));
    if (earlier.length === 0) throw new Error("x-extends must name an earlier API version that has a folder");
    const parsed = earlier.reduce((later, text) => extend(parseYaml(text) as OpenApiDocument, later), document.parsed);
    return { source, parsed };
  }
}

function extend(earlier: OpenApiDocument, { "x-extends": _, ...later }: ExtendingDocument): OpenApiDocument {
  return {
    ...earlier,
    ...later,
    info: { ...earlier.info, ...later.info },
    tags: [...(earlier.tags ?? []), ...(later.tags ?? [])],
    paths: { ...earlier.paths, ...later.paths },
  };
}
