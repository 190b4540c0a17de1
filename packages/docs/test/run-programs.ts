import { pathToFileURL } from "node:url";

export interface Program {
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface ProgramResult {
  readonly stdout: string;
  readonly exitCode: number;
  readonly error?: string;
}

// Runs the programs one after the other in this process, so that the packages are loaded once. Prints the results.
const programs: readonly Program[] = JSON.parse(process.argv[2] ?? "[]");
const write = process.stdout.write;
const results: ProgramResult[] = [];
for (const program of programs) results.push(await run(program));
process.stdout.write = write;
process.exitCode = 0;
console.log(JSON.stringify(results));

async function run({ file, env }: Program): Promise<ProgramResult> {
  Object.assign(process.env, env);
  process.exitCode = 0;
  let stdout = "";
  process.stdout.write = (chunk) => {
    stdout += chunk;
    return true;
  };
  const error = await import(pathToFileURL(file).href).then(
    () => ({}),
    (reason) => ({ error: reason instanceof Error ? String(reason.stack) : String(reason) }),
  );
  return { stdout, exitCode: Number(process.exitCode), ...error };
}
