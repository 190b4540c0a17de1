import { fileURLToPath } from "node:url";

export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

/** Prepares this process for Astro, and turns off Astro's telemetry. */
export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // A test runner may have set NODE_ENV to another value, with which Starlight would omit the search.
  process.env.NODE_ENV = mode;
}
