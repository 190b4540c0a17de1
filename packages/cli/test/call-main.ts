import { PassThrough, Readable } from "node:stream";
import type { MockCloud } from "@crdb-cloud/mock";
import { type Cloud, createClient } from "@crdb-cloud/node";
import { vi } from "vitest";
import { main } from "../src/main.ts";
import { openMock } from "./start-command.ts";

/** What {@link callMain} wrote, and the exit status. */
interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** How a test's surroundings differ from the default: a pipe without input, and no further variables. */
interface Surroundings {
  readonly env?: Record<string, string>;
  readonly input?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The command's arguments: as words, or as a line whose words have single spaces between them. */
type Line = string | readonly string[];

/** Runs the command in this process, with the key of a mock cloud. */
export async function callMain(
  mock: MockCloud | undefined,
  line: Line,
  { env = {}, input = "", isTTY = false, columns = 80 }: Surroundings = {},
): Promise<Result> {
  vi.stubEnv("COCKROACH_SERVER", mock?.url ?? "");
  vi.stubEnv("COCKROACH_API_KEY", mock?.apiKey ?? "");
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const output = { out: "", err: "" };
  const stdin = isTTY ? new PassThrough() : Readable.from([input]);
  if (isTTY) (stdin as PassThrough).write(input);
  try {
    const status = await main(typeof line === "string" ? line.split(" ") : line, {
      stdin: Object.assign(stdin, { isTTY }),
      stdout: { isTTY, write: (text) => (output.out += text) },
      stderr: Object.assign(
        new PassThrough().on("data", (text) => (output.err += text)),
        { isTTY, columns },
      ),
      env: process.env,
    });
    await new Promise(setImmediate);
    return { status, ...output };
  } finally {
    vi.unstubAllEnvs();
  }
}

/** A mock cloud, the client of its administrator, and the command with its key. */
export interface Organization {
  readonly mock: MockCloud;
  readonly cloud: Cloud;
  readonly call: (line: Line, surroundings?: Surroundings) => Promise<Result>;
  /** Calls the command, and parses what it prints. */
  // biome-ignore lint/suspicious/noExplicitAny: the commands print JSON of many shapes.
  readonly json: (line: Line, surroundings?: Surroundings) => Promise<any>;
}

export async function openOrganization(options?: Parameters<typeof openMock>[0]): Promise<Organization> {
  const mock = await openMock(options);
  const call: Organization["call"] = (...params) => callMain(mock, ...params);
  const json: Organization["json"] = async (...params) => JSON.parse((await call(...params)).out);
  return { mock, cloud: createClient({ baseUrl: mock.url, apiKey: mock.apiKey }), call, json };
}
