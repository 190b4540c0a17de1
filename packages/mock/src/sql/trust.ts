import * as tls from "node:tls";

/**
 * Lets the connections of this process trust an authority, where they don't choose their own, and returns a function that
 * takes that back. Before Node.js 22.19 and 24.5 there is no way to do so: clients need the file with the certificate there.
 */
export function trustInThisProcess(certificate: string): () => void {
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>;
  if (!getCACertificates || !setDefaultCACertificates) return () => {};
  setDefaultCACertificates([...getCACertificates("default"), certificate]);
  return () =>
    setDefaultCACertificates(getCACertificates("default").filter((one) => one.trim() !== certificate.trim()));
}
