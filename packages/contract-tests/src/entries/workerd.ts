import * as today from "@crdb-cloud/core";
import { createClient } from "@crdb-cloud/core/2022-03-31";
import { runSuite } from "../run-suite.ts";

/** What `workerd test` runs. */
// biome-ignore lint/style/noDefaultExport: workerd asks for it
export default {
  test: (_controller: unknown, { ORDER }: { readonly ORDER: string }): Promise<void> =>
    runSuite({ "2022-03-31": { ...today, createClient }, "2024-09-16": today }, ORDER),
};
