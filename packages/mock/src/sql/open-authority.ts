import { X509Certificate } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { type CertificateAuthority, createCertificateAuthority, type SavedAuthority } from "./certificate.ts";

const DAY_MS = 86_400_000;

/**
 * Opens the certificate authority whose certificate is in `caFile` and whose key is in `<caFile>.key`. Creates both
 * files if they don't exist, or if the certificate is about to expire.
 *
 * @throws {Error} if the files can't be written
 */
export async function openAuthority(caFile: string): Promise<CertificateAuthority> {
  const saved = await readAuthority(caFile);
  if (saved && Date.parse(new X509Certificate(saved.certificate).validTo) > Date.now() + DAY_MS) {
    return createCertificateAuthority(saved);
  }
  const created = createCertificateAuthority();
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
