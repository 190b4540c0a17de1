import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../config/vitest.shared.ts";

export default defineConfig({ test: { ...sharedOptions, globalSetup: "test/build-once.ts" } });
