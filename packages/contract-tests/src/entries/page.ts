import { byVersion } from "../generated/core-clients.gen.ts";
import { runContractSuite } from "../run-contract-suite.ts";

const options = decodeURIComponent(location.hash.slice(1));
await runContractSuite(byVersion, options);
