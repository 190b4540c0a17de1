import { byVersion } from "../generated/core-clients.gen.ts";
import { runContractSuite } from "../run-contract-suite.ts";

/** The worker that `workerd test` runs. */
// biome-ignore lint/style/noDefaultExport: workerd requires it
export default {
  test: (_controller: unknown, { TARGETS }: { readonly TARGETS: string }): Promise<void> =>
    runContractSuite(byVersion, TARGETS),
};
