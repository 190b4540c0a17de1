import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../config/vitest.shared.ts";

export default defineConfig({
  test: {
    ...sharedOptions,
    include: ["consumers/*.test.ts"],
    globalSetup: "consumers/install.ts",
    reporters: ["default"],
  },
});
