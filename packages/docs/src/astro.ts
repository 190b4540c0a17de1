import { fileURLToPath } from "node:url";

export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Overrides `NODE_ENV=test`, which test runners set and with which Starlight would omit the search.
  process.env.NODE_ENV = mode;
}
