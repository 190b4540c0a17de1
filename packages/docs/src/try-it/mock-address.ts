import { createMockFetch } from "@crdb-cloud/mock";
import type { MockAddress } from "./trial.ts";

/** The address of the mock cloud that "Try it" suggests: that of `crdb-cloud mock` without options. */
export const mockAddress: MockAddress = { url: "http://127.0.0.1:4010", apiKey: createMockFetch().apiKey };

/** The command that starts the mock cloud. */
export const mockCommand = "npx crdb-cloud mock --cors";
