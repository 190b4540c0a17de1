import { byVersion } from "../generated/core-clients.gen.ts";
import { runContractSuite } from "../run-contract-suite.ts";

// biome-ignore lint/style/noDefaultExport: workerd requires it
export default {
  test: (_controller: unknown, { TARGETS }: { readonly TARGETS: string }): Promise<void> =>
    runContractSuite(byVersion, TARGETS),
};
