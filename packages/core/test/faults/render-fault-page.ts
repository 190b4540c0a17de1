import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { type Ending, type Endings, type Fault, METHODS, OR, type Runtime } from "./fault.ts";
import { LIMITS, type Stage, stages } from "./limit-cases.ts";
import { loadCases } from "./load-cases.ts";
import { statusFaults } from "./status-faults.ts";

const RUNTIMES: Readonly<Record<Runtime, string>> = {
  node: "in Node.js",
  "node-fetch": "with Node.js's built-in `fetch`",
  deno: "in Deno",
  bun: "in Bun",
};

const ENDS: Readonly<Record<Stage["ends"]["signal"], string>> = {
  reason: "rejects with `signal.reason`",
  CallTimeoutError: "rejects with `CallTimeoutError`",
  ApiError: "rejects immediately with the last error",
  success: "doesn't apply",
};

/** Returns FAULTS.md with the tests' current rows. Rows of the last table keep their second cell. */
export function renderFaultPage(page: string): string {
  const tables = [
    ...[connectionFaults, statusFaults, bodyFaults].map((faults) => faults.map(renderFault)),
    stages.map(({ name, ends }) => toRow(name, ...LIMITS.map((limit) => ENDS[ends[limit]]))),
    loadCases.map(({ name }) => toRow(name, page.split(`| ${name} | `)[1]?.split(" |\n")[0] ?? "?")),
  ];
  const texts = page.split(/(?<=^\|--.*\n)(?:\|.*\n)+/m);
  return tables.map((rows, at) => texts[at] + rows.join("")).join("") + texts[tables.length];
}

/** Returns the fault's row, followed by one for each runtime that behaves differently. */
function renderFault(fault: Fault): string {
  const exceptions = Map.groupBy(Object.entries(fault.endsIn ?? {}) as [Runtime, Endings][], ([runtime, ends]) =>
    describeEndings(ends, fault, runtime),
  );
  const rows = Array.from(exceptions, ([result, alike]) =>
    toRow(`${fault.name}, ${OR.format(alike.map(([runtime]) => RUNTIMES[runtime]))}`, result),
  );
  return [toRow(fault.name, describeEndings(fault.ends, fault, "node")), ...rows].join("");
}

function toRow(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

/** Returns two cells: how calls end, and their attempts. HTTP methods with the same ending share a description. */
function describeEndings(ends: Endings, fault: Fault, runtime: Runtime): string {
  const groups = Map.groupBy(METHODS, (method) => describeEnding(ends[method], fault, runtime));
  const results = Array.from(groups, ([ending, methods]) =>
    groups.size === 1 ? ending : `${methods.join(" or ")}: ${ending}`,
  );
  const { GET, POST } = ends;
  const attempts = `${GET.attempts} ${GET.attempts === 1 ? "attempt" : "attempts"}`;
  return `${results.join("; ")} | ${attempts}${GET.attempts === POST.attempts ? "" : `; ${POST.attempts} for POST`}`;
}

function describeEnding({ throws, outcome }: Ending, { code, status, delayMs }: Fault, runtime: Runtime): string {
  if (throws === undefined) return "succeeds";
  const ownCode = typeof code === "string" ? code : code?.[runtime];
  const facts = [ownCode && `code \`${ownCode}\``, status && `status ${status}`, `outcome \`${outcome}\``];
  const retries = delayMs ? `retries after ${delayMs / 1000} s, then ` : "";
  return `${retries}rejects with \`${throws}\`, ${facts.filter(Boolean).join(", ")}`;
}
