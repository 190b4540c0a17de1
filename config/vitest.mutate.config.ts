import { defineConfig } from "vitest/config";
import { sharedOptions } from "./vitest.shared.ts";

const name = process.env.MUTATE_PACKAGE ?? "core";

// Stryker activates a mutant only in this process, so tests that start other processes can't see it.
const startProcesses = {
  core: ["test/faults/**"],
  mock: ["test/bin.test.ts"],
};

export default defineConfig({
  test: {
    root: `packages/${name}`,
    include: ["test/**/*.test.ts"],
    exclude: startProcesses[name as keyof typeof startProcesses],
    isolate: sharedOptions.isolate,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
