import * as core from "@crdb-cloud/core";
import { runCases } from "../run-cases.ts";

/** What `workerd test` runs. */
// biome-ignore lint/style/noDefaultExport: workerd asks for it
export default {
  test: (_controller: unknown, { TARGETS }: { readonly TARGETS: string }): Promise<void> => runCases(core, TARGETS),
};
