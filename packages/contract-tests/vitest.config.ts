import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../config/vitest.shared.ts";

/** `--mode orms` runs the tests in the `orms` folder. */
export default defineConfig(({ mode }) => ({
  test:
    mode === "test"
      ? { ...sharedOptions, globalSetup: "src/install-packages.ts" }
      : { ...sharedOptions, include: [`${mode}/*.test.ts`], globalSetup: `${mode}/install.ts`, reporters: ["default"] },
}));
