import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../config/vitest.shared.ts";

export default defineConfig({
  test: {
    ...sharedOptions,
    include: ["orms/*.test.ts"],
    globalSetup: "orms/install.ts",
    reporters: ["default"],
  },
});
