import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { type Ending, type Endings, type Fault, METHODS, type Runtime } from "./fault.ts";
import { LIMITS, type Place, places } from "./limit-cases.ts";
import { loadCases } from "./load-cases.ts";
import { statusFaults } from "./status-faults.ts";

const RUNTIMES: Readonly<Record<Runtime, string>> = {
  node: "Node.js",
  "node-fetch": "the `fetch` of Node.js",
  deno: "Deno",
  bun: "Bun",
};

const INTRO = `# What the client does when things go wrong

Each row is tried against a server that misbehaves in that way, with every method: on Node.js with the transport of
\`@crdb-cloud/node\` and with the built-in \`fetch\`, and on Deno and Bun with their \`fetch\`.
The numbers say how often the request is sent, by a client with the default of two retries, to a server that never gets
better; where it is sent again and the server has got better, the call succeeds.
\`outcome\` says whether a change may have been made all the same: \`not sent\`, \`rejected\` or \`unknown\`.

This page is written by the tests. Do not edit it.
`;

const AFTER_CONNECTIONS = `
A certificate's code is \`CERTIFICATE\` in Deno, which tells no more, and in Node and Bun the one of OpenSSL.
When a kept connection breaks, Deno and Bun themselves send a GET, PUT or DELETE once more, unasked and uncounted. A POST is
sent once everywhere: its body is a \`Blob\`, which Deno doesn't send again. A DELETE that was carried out and that
they repeat may so end with 404.
`;

const AFTER_STATUSES = `
Each refusal is tried with a body of the service, with none and with HTML. The answers with \`Retry-After\` are dated
08:49:37, on that day; dates are judged by that. A wait of more than 60 s is the caller's to decide on.
`;

const AFTER_LOAD = `
Bun decompresses a piece of gzip whole before it hands it over, so that a response can fill its memory all the same. The
\`fetch\` of Node.js 22 and 24 can end the process if a connection closes while a body is decompressed (nodejs/undici#5360).
The transport of \`@crdb-cloud/node\` does not use it; if you give \`@crdb-cloud/node\` a \`fetch\` function, the client asks
for no compression.
`;

/** Writes the page that tells what the client does about each fault. */
export function renderFaultPage(): string {
  return [
    INTRO,
    renderFaults("Connections", connectionFaults) + AFTER_CONNECTIONS,
    renderFaults("Statuses", statusFaults) + AFTER_STATUSES,
    renderFaults("Bodies of a 200", bodyFaults),
    renderLimits(),
    renderLoad(),
  ].join("\n");
}

function renderFaults(title: string, rows: readonly Fault[]): string {
  const lines = rows.map((fault) => {
    const counts = countAttempts(fault.ends).join(" | ");
    return `| ${fault.name} | ${describeEndings(fault)} | ${counts} |\n`;
  });
  return `## ${title}\n\n| fault | the call | ${METHODS.join(" | ")} |\n|---|---|--:|--:|--:|--:|\n${lines.join("")}`;
}

/** What a call ends with, methods that end alike together. */
function describeEndings(fault: Fault): string {
  const elsewhere = Object.entries(fault.endsIn ?? {}).map(([runtime, ends]) => {
    const counts = countAttempts(ends).join(", ");
    return `; in ${RUNTIMES[runtime as Runtime]} (${counts}) ${describeMethods(ends, fault)}`;
  });
  return describeMethods(fault.ends, fault) + elsewhere.join("");
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
  const waits = delayMs ? [`sent again after ${delayMs / 1000} s`] : [];
  return [`\`${throws}\``, ...facts.map((fact) => `\`${fact}\``), `outcome \`${outcome}\``, ...waits].join(", ");
}

function renderLimits(): string {
  const lines = places.map(
    (place) => `| ${place.name} | ${LIMITS.map((limit) => describeEnd(place, limit)).join(" | ")} |\n`,
  );
  return `## Limits

| while the call is | the caller's \`signal\` | \`timeoutMs\` | \`deadlineMs\` |
|---|---|---|---|
${lines.join("")}
An abort rejects with the signal's own reason. A connection in use is closed, except one that the
\`fetch\` of Node.js is still opening: it gives that up after ten seconds. A wait that \`deadlineMs\` would cut short is not begun: the call ends at
once with the failure that it was to wait after.
`;
}

function describeEnd({ ends }: Place, limit: (typeof LIMITS)[number]): string {
  const words = {
    reason: "its reason",
    CallTimeoutError: "`CallTimeoutError`",
    ApiError: "the last failure, at once",
    success: "doesn't count",
  };
  return words[ends[limit]];
}

function renderLoad(): string {
  const lines = loadCases.map(({ name, does }) => `| ${name} | ${does} |\n`);
  return `## More than one call\n\n| what happens | what the client does |\n|---|---|\n${lines.join("")}${AFTER_LOAD}`;
}
