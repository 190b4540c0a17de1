import { X509Certificate } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CertificateAuthority, SavedAuthority, SqlContext } from "@crdb-cloud/mock/internal";
import { keepFolder } from "./engines/supervise.ts";

type CreateAuthority = SqlContext["createCertificateAuthority"];

const DAY_MS = 86_400_000;

let shared: Promise<string> | undefined;

/**
 * Returns the path of a certificate authority in a temporary folder, which is deleted when this process ends. All mocks
 * in this process share it, since Node.js takes 10 ms to trust another certificate.
 */
export function openSharedAuthority(create: CreateAuthority): Promise<string> {
  shared ??= createSharedAuthority(create);
  shared.catch(() => {
    shared = undefined;
  });
  return shared;
}

async function createSharedAuthority(create: CreateAuthority): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "crdb-mock-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // Also deletes the folder if this process is killed.
  if (process.platform !== "win32") keepFolder(folder);
  // Mode 711 lets other users open `ca.crt` in the folder, but not list the folder.
  await chmod(folder, 0o711);
  const caFile = join(folder, "ca.crt");
  await openAuthority(caFile, create);
  return caFile;
}

/**
 * Opens the certificate authority whose certificate is in `caFile` and whose key is in `<caFile>.key`. Creates both
 * files if they don't exist, or if the certificate is about to expire.
 *
 * @throws {Error} if the files can't be written
 */
export async function openAuthority(caFile: string, create: CreateAuthority): Promise<CertificateAuthority> {
  const saved = await readAuthority(caFile);
  if (saved && Date.parse(new X509Certificate(saved.certificate).validTo) > Date.now() + DAY_MS) {
    return create(saved);
  }
  const created = create();
  try {
    await writeFile(`${caFile}.key`, created.key, { mode: 0o600 });
    await writeFile(caFile, created.certificate, { mode: 0o644 });
  } catch (cause) {
    throw new Error(`sql.caFile: ${caFile} cannot be written: ${(cause as Error).message}`, { cause });
  }
  return created;
}

async function readAuthority(caFile: string): Promise<SavedAuthority | undefined> {
  try {
    const [certificate, key] = await Promise.all([caFile, `${caFile}.key`].map((path) => readFile(path, "utf8")));
    return { certificate: certificate as string, key: key as string };
  } catch {
    return undefined;
  }
}
