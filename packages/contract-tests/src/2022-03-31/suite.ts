import type { Cloud } from "@crdb-cloud/core/2022-03-31";
import document from "@crdb-cloud/mock/2022-03-31.json" with { type: "json" };
import { modes } from "../contract-case.ts";
import type { ContractSuite } from "../contract-suite.ts";
import { documentedCases } from "../documented-cases.ts";
import { documentedRequestCases } from "./documented-request-cases.ts";
import { listAndWaitCases } from "./list-and-wait-cases.ts";
import { operationCases } from "./operation-cases.ts";
import { rejectionCases } from "./rejection-cases.ts";

export const suite: ContractSuite<Cloud> = {
  cases: [
    ...operationCases,
    ...documentedCases(document),
    ...rejectionCases,
    ...listAndWaitCases,
    ...documentedRequestCases,
  ],
  complete: modes,
  completeWithAllCases: modes,
  reader: { permissions: ["READ"], apiKey: "CCDB1_reader" },
};
