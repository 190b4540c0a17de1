/** The documentation site's URL, with a trailing slash. Only set in releases. */
declare const SITE_URL: string | undefined;

/** Returns a link to a guide, to append to a message; empty in builds without a documentation site. */
export function linkToGuide(name: string): string {
  const site = typeof SITE_URL === "undefined" ? "" : SITE_URL;
  return site && ` (${site}guides/${name}/)`;
}
