import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../config/vitest.shared.ts";

export default defineConfig({
  test: {
    ...sharedOptions,
    // Only the `test` script turns coverage on, since running only some of the test files can't reach the thresholds.
    coverage: {
      provider: "v8",
      include: ["src/**"],
      // The tests of mock-sql run seed-database.ts, on a database server.
      exclude: ["src/ephemeral/program-signals.ts", "src/seed/seed-database.ts"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      reportsDirectory: ".results/coverage",
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
