import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../vitest.shared.ts";

export default defineConfig({
  test: { ...sharedOptions, include: ["judges/*.test.ts"], globalSetup: "judges/install.ts", reporters: ["default"] },
});
