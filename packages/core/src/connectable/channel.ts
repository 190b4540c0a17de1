/** A network connection to a host. */
export interface Channel {
  /** Sends bytes. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns the next bytes; `undefined` once the host has ended the connection. */
  read(): Promise<Uint8Array | undefined>;
  /**
   * Encrypts the connection, and returns it.
   *
   * @throws {Error} if the host's certificate isn't trusted
   */
  startTls(options: TlsOptions): Promise<Channel>;
}

/** Options for a TLS handshake. */
export interface TlsOptions {
  /** The host name that the certificate must match. */
  readonly hostname: string;
  /** A file with root certificates in PEM format. If the file can't be read, the runtime's own certificates apply. */
  readonly rootCertificates: string | undefined;
}

/** Opens an unencrypted connection. When `signal` aborts, the connection closes, even if it is still opening. */
export type OpenChannel = (hostname: string, port: number, signal: AbortSignal) => Promise<Channel>;
