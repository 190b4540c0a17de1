/**
 * The address of the documentation site, with a slash at its end. The build defines this constant. It is empty except
 * in the build of a release.
 */
declare const SITE_URL: string | undefined;

const site = typeof SITE_URL === "undefined" ? "" : SITE_URL;

/**
 * Returns a link to a guide of the documentation site, to append to a message. Returns an empty text in a build without
 * the address of the site.
 */
export function linkToGuide(name: string): string {
  return site && ` (${site}guides/${name}/)`;
}
