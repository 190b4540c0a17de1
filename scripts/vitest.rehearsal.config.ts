import { defineConfig } from "vitest/config";
import { sharedOptions } from "../config/vitest.shared.ts";

/** Configures `pnpm release dry`. It takes longer than all other tests of this package, so `pnpm test` leaves it out. */
export default defineConfig({
  test: { ...sharedOptions, include: ["test/rehearsal/*.rehearsal.ts"], reporters: ["verbose"] },
});
