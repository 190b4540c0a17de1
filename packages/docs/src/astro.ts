import { fileURLToPath } from "node:url";

export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Overrides the value that a test runner sets, which would make Starlight omit the search.
  process.env.NODE_ENV = mode;
}
