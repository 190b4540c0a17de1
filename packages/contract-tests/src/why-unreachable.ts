/**
 * Matches npm's and pnpm's errors for a registry that can't be reached, rejects the request, or doesn't have the
 * package.
 */
const UNREACHABLE =
  /^npm error .*\b(?:ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN\w+|E?TIMEDOUT|E40[134]|E5\d\d)\b.*|\b(?:Failed to fetch https?:\/\/\S+\w|Tarball server returned HTTP (?:40[134]|5\d\d))/m;

/**
 * Runs an installation from the registry.
 *
 * @returns npm's or pnpm's error if the registry can't be reached; `undefined` if the installation succeeds
 * @throws `install`'s error if it failed for another reason
 */
export async function whyUnreachable(install: () => Promise<void>): Promise<string | undefined> {
  try {
    await install();
    return undefined;
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message?: string };
    const reason = UNREACHABLE.exec(stderr ?? message ?? "")?.[0];
    if (reason === undefined) throw error;
    return reason;
  }
}
