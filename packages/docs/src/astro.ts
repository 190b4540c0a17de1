import { fileURLToPath } from "node:url";

export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

/** Prepares this process for Astro and turns off Astro's telemetry. */
export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // With any other NODE_ENV, such as the one a test runner sets, Starlight omits search.
  process.env.NODE_ENV = mode;
}
