import { CommanderError } from "commander";
import type { Unsent } from "./dry-run.ts";
import { EXIT, toExitStatus } from "./exit-status.ts";
import { wantsJson } from "./general-options.ts";
import { COMMANDS } from "./help.ts";
import type { Io } from "./io.ts";
import { createProgram } from "./program.ts";
import { reword, toLine } from "./to-line.ts";

export async function main(args: readonly string[], surroundings: Io): Promise<number> {
  const [name = ""] = args;
  if (name === "version") return main(["--version"], surroundings);
  if (name === "help" && args.length > 1) return main([...args.slice(1), "--help"], surroundings);
  let status: number = EXIT.ok;
  const onEnd = (result: number): void => {
    status = result;
  };
  const json = wantsJson(args);
  const unsent: Unsent[] = [];
  const io = { ...surroundings, json, onUnsent: (request: Unsent) => void unsent.push(request) };
  const isCompletion = /^complet(e|ion)$/.test(name) && !/^(-h|--help)$/.test(args[1] ?? "");
  const program = createProgram(io, onEnd, Object.hasOwn(COMMANDS, name) && !isCompletion ? name : undefined);
  try {
    if (name === "mock") {
      // `mock` parses its arguments itself.
      const { runCommand } = await import("@crdb-cloud/mock/command");
      await runCommand(args.slice(1));
      return EXIT.ok;
    }
    if (isCompletion) {
      const { complete } = await import("./complete.ts");
      await complete(io, program, args.slice(1));
    } else await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const [request] = unsent;
    if (request !== undefined) {
      const text = request.body === undefined ? "" : `${JSON.stringify(request.body)}\n`;
      io.stdout.write(json ? `${JSON.stringify(request)}\n` : `${request.method} ${request.url}\n${text}`);
      return EXIT.ok;
    }
    io.stderr.write(json ? `${JSON.stringify(toJson(error, name))}\n` : `crdb-cloud: ${toLine(error, name)}\n`);
    return await toExitStatus(error);
  }
}

function toJson(error: unknown, command: string): object {
  const { name, message, errors, toJSON } = error as Error & { errors?: readonly unknown[]; toJSON?: () => object };
  const inner = errors && { errors: errors.map((one) => toJson(one, command)) };
  return { ...(toJSON?.call(error) ?? { name, message, ...inner }), message: reword(message, command) };
}
