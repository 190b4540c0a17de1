import { expect, test } from "vitest";
import { explainListenError } from "../../src/server/listen-error.ts";

test.each([
  ["EADDRINUSE", "port 80 on moose is in use: choose another port, or 0 for a free port"],
  ["EACCES", "port 80 on moose requires more privileges: choose port 1024 or higher"],
  ["EADDRNOTAVAIL", "moose is not an address of this machine: choose 127.0.0.1, or 0.0.0.0 for all addresses"],
  ["ENOTFOUND", "moose is not an address of this machine: choose 127.0.0.1, or 0.0.0.0 for all addresses"],
  ["EMFILE", "cannot listen on port 80 on moose: too many"],
])("explainListenError() explains %s, and keeps the error as the cause", (code, message) => {
  const cause = Object.assign(new Error("too many"), { code });
  expect(explainListenError(cause, { port: 80, host: "moose" })).toMatchObject({ message, cause });
});
