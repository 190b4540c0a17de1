import * as v2022 from "@crdb-cloud/core/2022-03-31";
import * as v2024 from "@crdb-cloud/core/2024-09-16";
import { runContractSuite } from "../run-contract-suite.ts";

/** The worker that `workerd test` runs. */
// biome-ignore lint/style/noDefaultExport: workerd requires it
export default {
  test: (_controller: unknown, { SUITE_OPTIONS }: { readonly SUITE_OPTIONS: string }): Promise<void> =>
    runContractSuite({ "2022-03-31": v2022, "2024-09-16": v2024 }, SUITE_OPTIONS),
};
