// Replaces the program `cockroach`, which is not available on npm. This script accepts the same command line and
// supports the statements that the mock itself sends.
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { parseArgs } from "node:util";
import { int16, message, readTexts } from "../../src/sql/messages.ts";
import { readStartup } from "../../src/sql/read-startup.ts";
import { takeMessage } from "../../src/sql/take.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    insecure: { type: "boolean" },
    store: { type: "string" },
    "listen-addr": { type: "string" },
    "http-addr": { type: "string" },
    "listening-url-file": { type: "string" },
  },
});
if (positionals.join() !== "start-single-node" || !values.insecure) throw new Error("unknown command line");

const databases = new Set(["defaultdb", "postgres", "system"]);
const users = new Set<string>();

const server = createServer((socket) => {
  socket.on("error", () => {});
  serve(socket).catch(() => socket.destroy());
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  writeFileSync(values["listening-url-file"] ?? "", `postgresql://root@127.0.0.1:${port}/defaultdb?sslmode=disable\n`);
});
process.on("SIGTERM", () => process.exit(0));

async function serve(socket: Socket): Promise<void> {
  const startup = await readStartup(socket);
  const user = startup.kind === "session" ? (startup.parameters.user ?? "") : "";
  socket.write(Buffer.concat([message("R", 0), message("K", 1, 2), ready()]));
  for (;;) {
    const { type, body } = await takeMessage(socket, { typed: true, maxBytes: 10_000 });
    if (type === "X") return void socket.end();
    const rows = execute(readTexts(body)[0] ?? "", user);
    const field = Buffer.concat([Buffer.from("value\0"), Buffer.alloc(6), Buffer.from([0, 0, 0, 25]), Buffer.alloc(8)]);
    const lines = rows.map((row) => message("D", int16(1), row.length, Buffer.from(row)));
    socket.write(Buffer.concat([message("T", int16(1), field), ...lines, message("C", "SELECT"), ready()]));
  }
}

function execute(sql: string, user: string): string[] {
  const [, verb, kind, name = ""] = /^(CREATE|DROP) (DATABASE|USER) (?:IF EXISTS )?"([^"]*)"/.exec(sql) ?? [];
  const set = kind === "DATABASE" ? databases : users;
  if (verb === "CREATE") set.add(name);
  if (verb === "DROP") set.delete(name);
  if (sql.includes("pg_database")) return [...databases];
  if (sql.includes("pg_roles")) return [...users];
  return sql === "SELECT current_user" ? [user] : [];
}

function ready(): Buffer {
  return message("Z", Buffer.from("I"));
}
