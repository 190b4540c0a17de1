import type { Html } from "./html.ts";

/** A page of the site, before the frame is put around it. */
export interface Page {
  /** The name of its file. */
  readonly file: string;
  readonly title: string;
  /** One sentence, for who finds the page by a search. */
  readonly description: string;
  readonly body: Html;
}
