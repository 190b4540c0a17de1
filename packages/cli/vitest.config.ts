import { defineConfig } from "vitest/config";
import { sharedOptions } from "../../config/vitest.shared.ts";

export default defineConfig({ test: { ...sharedOptions, setupFiles: ["test/temporary-folder.ts"] } });
