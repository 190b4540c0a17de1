// @ts-expect-error: the package has no types.
import { PagefindUI as DefaultUI } from "@pagefind/default-ui/npm_dist/mjs/ui-core.mjs";
import { linkToSection, type SearchResult } from "./link-to-section.ts";

interface Options {
  readonly processResult: (result: SearchResult) => void;
}

/** Pagefind's user interface, with results that link to sections. Starlight imports it instead of the original. */
export function PagefindUI(options: Options): object {
  const processResult = (result: SearchResult): void => {
    options.processResult(result);
    linkToSection(result);
  };
  return new DefaultUI({ ...options, processResult });
}
