import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { type Ending, type Endings, type Fault, METHODS, type Runtime } from "./fault.ts";
import { LIMITS, type Stage, stages } from "./limit-cases.ts";
import { loadCases } from "./load-cases.ts";
import { statusFaults } from "./status-faults.ts";

const RUNTIMES: Readonly<Record<Runtime, string>> = {
  node: "Node.js",
  "node-fetch": "the `fetch` of Node.js",
  deno: "Deno",
  bun: "Bun",
};

const ENDS: Readonly<Record<Stage["ends"]["signal"], string>> = {
  reason: "the signal's reason",
  CallTimeoutError: "`CallTimeoutError`",
  ApiError: "the last failure, immediately",
  success: "not limited",
};

/** Returns FAULTS.md with the rows that the tests have now, except that rows of the last table keep their second cell. */
export function renderFaultPage(page: string): string {
  const tables = [
    ...[connectionFaults, statusFaults, bodyFaults].map((faults) => faults.map(renderFault)),
    stages.map(({ name, ends }) => toRow(name, ...LIMITS.map((limit) => ENDS[ends[limit]]))),
    loadCases.map(({ name }) => toRow(name, page.split(`| ${name} | `)[1]?.split(" |\n")[0] ?? "?")),
  ];
  const texts = page.split(/(?<=^\|--.*\n)(?:\|.*\n)+/m);
  return tables.map((rows, at) => texts[at] + rows.join("")).join("") + texts[tables.length];
}

function renderFault(fault: Fault): string {
  return toRow(fault.name, describeEndings(fault), ...countAttempts(fault.ends));
}

function toRow(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** Describes how calls end. HTTP methods with the same ending share a description. */
function describeEndings(fault: Fault): string {
  const inRuntimes = Object.entries(fault.endsIn ?? {}).map(([runtime, ends]) => {
    const counts = countAttempts(ends).join(", ");
    return `; in ${RUNTIMES[runtime as Runtime]} (${counts}) ${describeMethods(ends, fault)}`;
  });
  return describeMethods(fault.ends, fault) + inRuntimes.join("");
}

function countAttempts(ends: Endings): number[] {
  return METHODS.map((method) => ends[method].attempts);
}

function describeMethods(ends: Endings, fault: Fault): string {
  const groups = Map.groupBy(METHODS, (method) => describeEnding(ends[method], fault));
  if (groups.size === 1) return [...groups.keys()].join("");
  return Array.from(groups, ([ending, methods]) => `${methods.join(", ")}: ${ending}`).join("; ");
}

function describeEnding({ throws, outcome }: Ending, { code, status, delayMs }: Fault): string {
  if (throws === undefined) return "succeeds";
  const facts = [typeof code === "string" ? code : code?.node, status].filter((fact) => fact !== undefined);
  const waits = delayMs ? [`retried after ${delayMs / 1000} s`] : [];
  return [`\`${throws}\``, ...facts.map((fact) => `\`${fact}\``), `outcome \`${outcome}\``, ...waits].join(", ");
}
