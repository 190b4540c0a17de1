/** The codes of npm for a registry that can't be reached, or doesn't have or give what was asked for. */
const UNREACHABLE = /^npm error .*\b(ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN\w+|E?TIMEDOUT|E40[134]|E5\d\d)\b.*/m;

/**
 * Gets something from the registry, and says in npm's words why it can't be had from where this machine is.
 *
 * @throws what any other failure throws
 */
export async function whyUnreachable(get: () => Promise<void>): Promise<string | undefined> {
  try {
    await get();
    return undefined;
  } catch (error) {
    const reason = UNREACHABLE.exec((error as { stderr?: string }).stderr ?? "")?.[0];
    if (reason === undefined) throw error;
    return reason;
  }
}
