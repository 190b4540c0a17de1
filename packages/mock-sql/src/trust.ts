import * as tls from "node:tls";

/**
 * Makes this process trust a root certificate until it ends. Does nothing in versions of Node.js without an API for it
 * (before 22.19 and 24.5): clients then need `sslrootcert`.
 */
export function trustInThisProcess(certificate: string): void {
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>;
  if (!getCACertificates || !setDefaultCACertificates) return;
  // Changes the list only if necessary, since that takes 10 ms.
  const trusted = getCACertificates("default").map((one) => one.trim());
  if (!trusted.includes(certificate.trim())) setDefaultCACertificates([...trusted, certificate]);
}
