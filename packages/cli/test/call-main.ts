import { PassThrough, Readable } from "node:stream";
import type { MockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { vi } from "vitest";
import { main } from "../src/main.ts";
import { openMock } from "./start-command.ts";

/** What a test changes. By default, stdin is an empty pipe, and no other variables are set. */
interface Surroundings {
  readonly env?: Record<string, string>;
  readonly input?: string;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The command's arguments: a list of words, or a line of words separated by single spaces. */
type Line = string | readonly string[];

/** Runs the command in this process, with a mock cloud's key. */
export async function callMain(
  mock: MockCloud | undefined,
  line: Line,
  { env = {}, input = "", isTTY = false, columns = 80 }: Surroundings = {},
): Promise<{ status: number; out: string; err: string }> {
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

export type Organization = Awaited<ReturnType<typeof openOrganization>>;

/** Opens a mock cloud with an administrator's client, and the command with the mock's key. */
export async function openOrganization(options?: Parameters<typeof openMock>[0]) {
  const mock = await openMock(options);
  const call = (line: Line, surroundings?: Surroundings) => callMain(mock, line, surroundings);
  const json = async (...params: Parameters<typeof call>) => JSON.parse((await call(...params)).out);
  return { mock, cloud: createClient({ baseUrl: mock.url, apiKey: mock.apiKey }), call, json };
}
