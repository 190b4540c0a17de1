import { bodyFaults } from "./body-faults.ts";
import type { Case } from "./case.ts";
import { connectionFaults } from "./connection-faults.ts";
import { toCases } from "./fault-cases.ts";
import { limitCases } from "./limit-cases.ts";
import { loadCases } from "./load-cases.ts";
import { statusFaults } from "./status-faults.ts";

/** Every case of the suite. */
export const cases: readonly Case[] = [
  ...toCases([...connectionFaults, ...statusFaults, ...bodyFaults]),
  ...limitCases,
  ...loadCases,
];
