import { fileURLToPath } from "node:url";

export const siteRoot = fileURLToPath(new URL("..", import.meta.url));

export function prepareAstro(mode: "development" | "production"): void {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Overrides `NODE_ENV=test`, which test runners set, because Starlight would then omit the search.
  process.env.NODE_ENV = mode;
}
