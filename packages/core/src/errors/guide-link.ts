/**
 * The address of the documentation site, with a slash at its end. Only the build of a release sets an address; other
 * builds set an empty text.
 */
declare const SITE_URL: string | undefined;

const site = typeof SITE_URL === "undefined" ? "" : SITE_URL;

/** Returns a link to a guide, to append to an error message; an empty text if the build contains no site address. */
export function linkToGuide(name: string): string {
  return site && ` (${site}guides/${name}/)`;
}
