import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../config/vitest.shared.ts";

export default defineConfig({
  test: {
    ...sharedOptions,
    globalSetup: "test/build-once.ts",
    // Steps that run in this process must log to stdout, where the tests look.
    disableConsoleIntercept: true,
  },
});
