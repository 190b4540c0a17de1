import * as tls from "node:tls";

/**
 * Adds a root certificate to the default ones of this process, and returns a function that removes it. Does nothing before
 * Node.js 22.19 and 24.5, which have no such API: clients need `sslrootcert` there.
 */
export function trustInThisProcess(certificate: string): () => void {
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>;
  if (!getCACertificates || !setDefaultCACertificates) return () => {};
  setDefaultCACertificates([...getCACertificates("default"), certificate]);
  return () =>
    setDefaultCACertificates(getCACertificates("default").filter((one) => one.trim() !== certificate.trim()));
}
