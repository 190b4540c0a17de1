import { fileURLToPath } from "node:url";

export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

/** Prepares this process for Astro, and turns off Astro's telemetry. */
export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // With any other value of NODE_ENV, such as a test runner's, Starlight leaves out the search.
  process.env.NODE_ENV = mode;
}
