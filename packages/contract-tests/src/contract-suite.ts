import type { MockCloudOptions } from "@crdb-cloud/mock";
import type { ContractCase, Mode } from "./contract-case.ts";

/** The contract tests of an API version. */
export interface ContractSuite<Cloud> {
  readonly cases: readonly ContractCase<Cloud>[];
  /**
   * The modes of the mock in which every operation is called, even if the cases with `sameInEachRuntime` are left out.
   * A test checks this.
   */
  readonly complete: readonly Mode[];
  /** The modes of the mock in which every operation is called if all cases run. A test checks this. */
  readonly completeWithAllCases: readonly Mode[];
  /** A service account with read permission only. Absent if no case uses one. */
  readonly reader?: NonNullable<MockCloudOptions["keys"]>[number] & { readonly apiKey: string };
}
