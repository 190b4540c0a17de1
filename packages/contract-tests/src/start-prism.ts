import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** The path of the script that `prism` runs. */
export const PRISM: string = fileURLToPath(import.meta.resolve("@stoplight/prism-cli"));

export interface PrismServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Runs `prism` on a free port and waits until it listens.
 *
 * @param args the command line, such as `mock <document>` or `proxy <document> <upstream> --errors`
 * @throws {Error} with Prism's output if it exits before it listens
 * @see https://docs.stoplight.io/docs/prism
 */
export async function startPrism(...args: readonly string[]): Promise<PrismServer> {
  const child = spawn(process.execPath, [PRISM, ...args, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const url = await new Promise<string>((resolve, reject) => {
    let output = "";
    createInterface({ input: child.stdout }).on("line", (line) => {
      output += `${line}\n`;
      const [, address] = / listening on (http:\S+)/.exec(line) ?? [];
      if (address) resolve(address);
    });
    exited.then(() => reject(new Error(`prism ${args.join(" ")} exited:\n${output}`)), reject);
  });
  return {
    url,
    async close() {
      child.kill();
      await exited;
    },
  };
}
