import { execFile } from "node:child_process";

const NAME = "@crdb-cloud/node";

/**
 * Asks the registry for the newest release.
 *
 * @returns its version; nothing where the registry knows of none
 * @throws {Error} with npm's own words when the registry can't be asked
 */
export async function findNewestRelease(): Promise<string | undefined> {
  const { stdout, stderr } = await view();
  const answer = parseAnswer(stdout);
  if (typeof answer === "string") return answer;
  if (answer?.error?.code === "E404") return undefined;
  throw new Error(`npm view ${NAME} failed: ${stderr}`);
}

/** Lets npm print the version, or why there is none: its exit code says less than its words. */
function view(): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile("npm", ["view", NAME, "version", "--json"], (error, stdout, stderr) =>
      resolve({ stdout, stderr: stderr || String(error) }),
    );
  });
}

/** What npm prints for `--json`; nothing where that is not JSON. */
function parseAnswer(text: string): string | { error?: { code?: string } } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
