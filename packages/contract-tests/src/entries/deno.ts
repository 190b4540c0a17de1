import { byVersion } from "../generated/deno-clients.gen.ts";
import { runContractSuite } from "../run-contract-suite.ts";

declare const Deno: { readonly args: readonly string[] };

await runContractSuite(byVersion, Deno.args[0] as string);
