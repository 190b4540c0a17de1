import { defineConfig } from "vitest/config";

const name = process.env.MUTATE_PACKAGE ?? "core";

// Stryker activates a mutant within this process, so tests that start other processes cannot see it.
export default defineConfig({
  test: {
    root: `packages/${name}`,
    include: ["test/**/*.test.ts"],
    exclude: ["test/faults/**", "test/sql/**", "test/command/**", "**/bin.test.ts"],
    testTimeout: 60_000,
  },
});
