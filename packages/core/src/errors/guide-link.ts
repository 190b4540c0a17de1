/**
 * The address of the documentation site, with a slash at its end. The build sets this constant. Only the build of a
 * release sets an address; other builds set an empty text.
 */
declare const SITE_URL: string | undefined;

const site = typeof SITE_URL === "undefined" ? "" : SITE_URL;

/**
 * Returns a link to a guide of the documentation site, to append to an error message. Returns an empty text if the
 * build does not contain the address of the site.
 */
export function linkToGuide(name: string): string {
  return site && ` (${site}guides/${name}/)`;
}
