import { X509Certificate } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as tls from "node:tls";
import type { SqlContext } from "@crdb-cloud/mock/internal";
import { keepFolder } from "./engines/supervise.ts";

const DAY_MS = 86_400_000;

let shared: string | undefined;

/**
 * Opens the certificate authority in `caFile` (its certificate) and `<caFile>.key` (its key). Creates both files if one
 * is missing, or if the certificate is about to expire. Without `caFile`, opens the authority that all mocks in this
 * process share, since Node.js takes 10 ms to trust another certificate.
 *
 * @throws {Error} if the files can't be read or written
 */
export function openAuthority(caFile: string | undefined, create: SqlContext["createCertificateAuthority"]) {
  shared ??= caFile === undefined ? join(createFolder(), "ca.crt") : undefined;
  const path = caFile === undefined ? (shared as string) : resolve(caFile);
  const keyPath = `${path}.key`;
  try {
    if (existsSync(path) && existsSync(keyPath)) {
      const saved = { certificate: readFileSync(path, "utf8"), key: readFileSync(keyPath, "utf8") };
      const expiry = Date.parse(new X509Certificate(saved.certificate).validTo);
      if (expiry > Date.now() + DAY_MS) return { ...create(saved), caFile: path };
    }
    const created = create();
    writeFileSync(keyPath, created.key, { mode: 0o600 });
    writeFileSync(path, created.certificate, { mode: 0o644 });
    return { ...created, caFile: path };
  } catch (cause) {
    throw new Error(`sql.caFile: ${path} cannot be read or written: ${(cause as Error).message}`, { cause });
  }
}

/** Creates a temporary folder, which is deleted when this process ends or is killed. */
function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "crdb-mock-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  keepFolder(folder);
  // Mode 711 lets other users open `ca.crt` in the folder, but not list the folder.
  chmodSync(folder, 0o711);
  return folder;
}

/**
 * Makes this process trust a root certificate from now on. Node.js before 22.19 and 24.5 lacks an API for this, so
 * clients need `sslrootcert` there.
 */
export function trustInThisProcess(certificate: string): void {
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>;
  if (!getCACertificates || !setDefaultCACertificates) return;
  // Changing the trusted certificates takes 10 ms, so already trusted certificates are skipped.
  const trusted = getCACertificates("default").map((one) => one.trim());
  if (!trusted.includes(certificate.trim())) setDefaultCACertificates([...trusted, certificate]);
}
