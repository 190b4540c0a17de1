import type { Highlight } from "./highlight.ts";
import type { Markdown } from "./markdown.ts";
import type { EditionReference } from "./read-edition.ts";
import type { MethodReference } from "./read-methods.ts";
import type { PackageReference } from "./read-packages.ts";

/** Everything that the pages show, and how text and code are rendered. */
export interface Site {
  /** The newest first. */
  readonly editions: readonly DocumentedEdition[];
  readonly packages: readonly PackageReference[];
  readonly firstSteps: FirstSteps;
  readonly highlight: Highlight;
  readonly markdown: Markdown;
}

/** What a newcomer types first. */
export interface FirstSteps {
  /** The commands of a shell. */
  readonly install: string;
  /** A complete program. */
  readonly program: string;
}

/** An edition of the API and the client for it. */
export interface DocumentedEdition extends EditionReference {
  /** The methods of the client, by their names: `clusters.setSpendLimit`. */
  readonly methods: ReadonlyMap<string, MethodReference>;
}
