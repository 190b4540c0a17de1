import * as tls from "node:tls";

/**
 * Adds a root certificate to the default certificates of this process, and returns a function that removes the
 * certificate. Node.js before 22.19 and 24.5 has no API for default certificates. There, the function does nothing, and
 * clients need `sslrootcert`.
 */
export function trustInThisProcess(certificate: string): () => void {
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>;
  if (!getCACertificates || !setDefaultCACertificates) return () => {};
  setDefaultCACertificates([...getCACertificates("default"), certificate]);
  return () =>
    setDefaultCACertificates(getCACertificates("default").filter((one) => one.trim() !== certificate.trim()));
}
