export function explainListenError(
  cause: NodeJS.ErrnoException,
  { port, host }: { port: number; host: string },
): Error {
  switch (cause.code) {
    case "EADDRINUSE":
      return new Error(`port ${port} on ${host} is in use: choose another port, or 0 for a free port`, { cause });
    case "EACCES":
      return new Error(`port ${port} on ${host} requires more privileges: choose port 1024 or higher`, { cause });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Error(`${host} is not an address of this machine: choose 127.0.0.1, or 0.0.0.0 for all addresses`, {
        cause,
      });
    default:
      return new Error(`cannot listen on port ${port} on ${host}: ${cause.message}`, { cause });
  }
}
