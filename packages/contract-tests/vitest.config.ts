import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../vitest.shared.ts";

// Most of these tests wait for the programs that they start, so two files run at a time.
export default defineConfig({ test: { ...sharedOptions, maxWorkers: 2, globalSetup: "src/install-packages.ts" } });
