import { execFile } from "node:child_process";

const NAME = "@crdb-cloud/node";

/**
 * Asks the npm registry for the latest release of `@crdb-cloud/node`.
 *
 * @returns the version, or `undefined` if there is no release
 * @throws {Error} with npm's message if the registry can't be reached
 */
export async function findLatestRelease(): Promise<string | undefined> {
  const { stdout, stderr } = await view();
  const parsed = parseOutput(stdout);
  if (typeof parsed === "string") return parsed;
  if (parsed?.error?.code === "E404") return undefined;
  throw new Error(`npm view ${NAME} failed: ${stderr}`);
}

/**
 * Runs `npm view`. Returns the output even if the command fails, because the output then contains npm's error message.
 */
function view(): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    // `.npmrc` sets `prefer-offline`, with which npm would return a release from its cache, however old.
    execFile("npm", ["view", NAME, "version", "--json", "--prefer-offline=false"], (error, stdout, stderr) =>
      resolve({ stdout, stderr: stderr || String(error) }),
    );
  });
}

function parseOutput(text: string): string | { error?: { code?: string } } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
