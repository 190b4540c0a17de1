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
  ApiError: "the last failure, at once",
  success: "not limited",
};

const INTRO = `# Faults, and what the client does

What happens when a connection fails, or a response is odd? For each fault below, tests call a server that causes it on
every attempt, with every HTTP method: on Node.js through the transport of \`@crdb-cloud/node\` and the built-in \`fetch\`,
on Deno and Bun through their \`fetch\`.

- "The call" says whether the call succeeds, or what it rejects with: the error, its \`code\`, \`status\` and \`outcome\`.
- The columns GET to POST count the requests. By default, the client retries up to twice; if a retry meets no fault, the
  call succeeds.
- \`outcome\` tells you whether the service may have executed the request: \`not sent\` and \`rejected\` mean no, \`unknown\`
  means maybe.

The tests of \`@crdb-cloud/core\` generate this page, so don't edit it by hand.
`;

const AFTER_CONNECTIONS = `
- For certificates, \`code\` is OpenSSL's in Node.js and Bun, and always \`CERTIFICATE\` in Deno.
- If a kept-alive connection breaks, Deno and Bun themselves send a GET, PUT or DELETE again, which the client can't see or
  count. If the service had already executed a DELETE, the call may end with 404. No runtime sends a POST again: the client
  passes its body as a \`Blob\`, which Deno doesn't repeat.
- A POST or PATCH never uses a kept-alive connection, so it can't meet one that the server is closing. Only a \`fetch\`
  function of your own decides for itself.
`;

const AFTER_STATUSES = `
Each error status is tested with three bodies: one of the service's error objects, an empty body, and an HTML page. The
client compares a date in \`Retry-After\` with the \`Date\` of the same response, here 08:49:37 on 6 November 1994. If
\`Retry-After\` asks for more than 60 s, the call rejects immediately.
`;

const AFTER_LIMITS = `
When you abort a call, the client closes its connection, but the built-in \`fetch\` of Node.js keeps connecting for up to
ten seconds. If \`deadlineMs\` would pass before the next retry, the call doesn't wait: it rejects at once with the error of
the last attempt.
`;

const AFTER_LOAD = `
Bun decompresses a whole chunk of gzip before the client can check its size, so a server can make it use all of its memory.
The \`fetch\` of Node.js 22 and 24 can end the process if a connection closes while it decompresses a response
(nodejs/undici#5360). The transport of \`@crdb-cloud/node\` doesn't use \`fetch\`; if you pass it one of your own, the client
asks for uncompressed responses.
`;

/** Returns the text of FAULTS.md. */
export function renderFaultPage(): string {
  return [
    INTRO,
    renderFaults("Connections", connectionFaults) + AFTER_CONNECTIONS,
    renderFaults("Statuses and headers", statusFaults) + AFTER_STATUSES,
    renderFaults("Bodies of a 200", bodyFaults),
    renderLimits() + AFTER_LIMITS,
    renderLoad() + AFTER_LOAD,
  ].join("\n");
}

function renderFaults(title: string, rows: readonly Fault[]): string {
  const lines = rows.map((fault) => {
    const counts = countAttempts(fault.ends).join(" | ");
    return `| ${fault.name} | ${describeEndings(fault)} | ${counts} |\n`;
  });
  return `## ${title}\n\n| fault | the call | ${METHODS.join(" | ")} |\n|---|---|--:|--:|--:|--:|\n${lines.join("")}`;
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

function renderLimits(): string {
  const lines = stages.map(
    ({ name, ends }) => `| ${name} | ${LIMITS.map((limit) => ENDS[ends[limit]]).join(" | ")} |\n`,
  );
  return `## Limits

How a call ends if you abort it in one of its stages, or if a time limit passes.

| stage | your \`signal\` | \`timeoutMs\` | \`deadlineMs\` |
|---|---|---|---|
${lines.join("")}`;
}

function renderLoad(): string {
  const lines = loadCases.map(({ name, does }) => `| ${name} | ${does} |\n`);
  return `## Several calls and large responses\n\n| fault | what the client does |\n|---|---|\n${lines.join("")}`;
}
