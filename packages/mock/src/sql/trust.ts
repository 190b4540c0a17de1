import * as tls from "node:tls";

/**
 * Makes this process trust a root certificate, and returns a function that undoes that. Does nothing in versions of
 * Node.js without an API for it (before 22.19 and 24.5): clients then need `sslrootcert`.
 */
export function trustInThisProcess(certificate: string): () => void {
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>;
  if (!getCACertificates || !setDefaultCACertificates) return () => {};
  setDefaultCACertificates([...getCACertificates("default"), certificate]);
  return () =>
    setDefaultCACertificates(getCACertificates("default").filter((one) => one.trim() !== certificate.trim()));
}
