import { fileURLToPath } from "node:url";

/** The folder of the site. */
export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

/** Prepares this process for Astro, whose telemetry stays off. */
export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // A caller such as a test may have set another mode, in which Starlight leaves the search out.
  process.env.NODE_ENV = mode;
}
