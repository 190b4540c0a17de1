import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/**"],
      exclude: ["src/generated/**"],
      reporter: [["text", { skipFull: true }], "json-summary"],
      reportsDirectory: ".results/coverage",
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
