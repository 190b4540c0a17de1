/** Returns an error that explains why a server can't listen and how to fix the problem. */
export function explainListenError(
  cause: NodeJS.ErrnoException,
  { port, host }: { port: number; host: string },
): Error {
  switch (cause.code) {
    case "EADDRINUSE":
      return new Error(`port ${port} of ${host} is taken: choose another one, or 0 for a free one`, { cause });
    case "EACCES":
      return new Error(`port ${port} of ${host} needs more rights: choose one from 1024 on`, { cause });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Error(`${host} is no address of this machine: choose 127.0.0.1, or 0.0.0.0 for all`, { cause });
    default:
      return new Error(`cannot listen on port ${port} of ${host}: ${cause.message}`, { cause });
  }
}
