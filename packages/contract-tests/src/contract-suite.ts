import type { MockCloudOptions } from "@crdb-cloud/mock";
import type { ContractCase, Mode } from "./contract-case.ts";

export interface ContractSuite<Cloud> {
  readonly cases: readonly ContractCase<Cloud>[];
  /**
   * The modes of the mock in which every operation is called by a test without `sameInEachRuntime`. Another test checks
   * this.
   */
  readonly complete: readonly Mode[];
  /** The modes of the mock in which every operation is called by at least one test. Another test checks this. */
  readonly completeWithAllCases: readonly Mode[];
  /** A service account with the permission to read only. Absent if no test uses such an account. */
  readonly reader?: NonNullable<MockCloudOptions["keys"]>[number] & { readonly apiKey: string };
}
