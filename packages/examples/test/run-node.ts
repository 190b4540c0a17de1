import { dirname, join } from "node:path";
import type { MockCloud } from "@crdb-cloud/mock";
import { type Started, start, toEnv, until } from "../../cli/test/start-command.ts";

type Variables = Readonly<Record<string, string>>;

/** Starts Node.js in this package's folder. The environment contains only `env`, `PATH` and `NODE_COMPILE_CACHE`. */
export function startNode(args: readonly string[], env: Variables = {}, input = ""): Started {
  const options = { command: [process.execPath], cwd: dirname(import.meta.dirname), input };
  return start(args, { PATH: process.env.PATH, ...env }, options);
}

export async function runNode(...params: Parameters<typeof startNode>) {
  const { exit, output } = startNode(...params);
  return { code: await exit, ...output };
}

export function runProgram(name: string, mock: MockCloud, ...args: readonly string[]) {
  return runNode([join("src", `${name}.ts`), ...args], toEnv(mock));
}

/** Starts one of this package's services, which writes its URL to stderr. */
export async function startService(name: string, env: Variables): Promise<Started & { readonly url: string }> {
  const service = startNode([join("src", `${name}.ts`)], { PORT: "0", ...env });
  const find = () => /http:\S+(?=\n)/.exec(service.output.err)?.[0];
  await until(() => find() !== undefined, service);
  return { ...service, url: find() as string };
}

export function countCalls({ requests }: MockCloud, operation: string, status?: number): number {
  return requests.filter((one) => one.operation === operation && one.status === (status ?? one.status)).length;
}
