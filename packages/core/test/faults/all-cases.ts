import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import type { FaultCase } from "./fault-case.ts";
import { toCases } from "./fault-table-cases.ts";
import { limitCases } from "./limit-cases.ts";
import { loadCases } from "./load-cases.ts";
import { statusFaults } from "./status-faults.ts";

const faults = [...connectionFaults, ...statusFaults, ...bodyFaults];
export const cases: readonly FaultCase[] = [...toCases(faults), ...limitCases, ...loadCases];
