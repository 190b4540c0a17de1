import { fileURLToPath } from "node:url";

export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Replaces the value that a test runner sets, with which Starlight would omit the search.
  process.env.NODE_ENV = mode;
}
