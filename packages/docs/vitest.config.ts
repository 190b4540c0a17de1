import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/find-chromium.ts",
    testTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: ".results/vitest.json" }]],
  },
});
