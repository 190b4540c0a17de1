import { defineConfig } from "vitest/config";

/** For one file, from the root: `pnpm exec vitest run packages/core/test/errors/cloud-error.test.ts`. */
export default defineConfig({ test: { projects: ["{packages/*,scripts}/vitest.config.ts"] } });
