import type { MockCloudOptions } from "@crdb-cloud/mock";
import { cases as newestCases } from "../src/2024-09-16/cases.ts";
import { methods } from "../src/2024-09-16/methods.ts";
import { cases as firstCases } from "../src/cases/index.ts";
import { type ContractCase, type EditionName, type Mode, modes } from "../src/contract-case.ts";
import { invocations } from "../src/invocations.ts";

/** The suite of an edition. */
export interface Suite {
  readonly edition: EditionName;
  readonly cases: readonly Pick<ContractCase, "name" | "modes">[];
  /** The modes that it has cases for. */
  readonly modes: readonly Mode[];
  /** The modes in which it calls every operation. */
  readonly complete: readonly Mode[];
  /** The operations that there are. */
  readonly operations: readonly string[];
  /** The key of an account that may only read. */
  readonly reader: NonNullable<MockCloudOptions["keys"]>[number] & { readonly apiKey: string };
}

const READER_KEY = "CCDB1_reader";

/** Every suite. */
export const suites: readonly Suite[] = [
  {
    edition: "2022-03-31",
    cases: firstCases,
    modes,
    complete: modes,
    operations: Object.keys(invocations),
    reader: { permissions: ["READ"], apiKey: READER_KEY },
  },
  {
    edition: "2024-09-16",
    cases: newestCases,
    modes,
    complete: ["examples"],
    operations: Object.keys(methods),
    reader: { permissions: ["CLUSTER_DEVELOPER"], apiKey: READER_KEY },
  },
];
