import type { ContractCase } from "../contract-case.ts";
import { documentedRequestCases } from "./documented-requests.ts";
import { errorCases } from "./errors.ts";
import { listAndWaitCases } from "./lists-and-waits.ts";
import { operationCases } from "./operations.ts";
import { refusalCases } from "./refusals.ts";

/** The whole suite. */
export const cases: readonly ContractCase[] = [
  ...operationCases,
  ...errorCases,
  ...refusalCases,
  ...listAndWaitCases,
  ...documentedRequestCases,
];
