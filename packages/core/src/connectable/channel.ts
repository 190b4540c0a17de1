/** A network connection to a host. */
export interface Channel {
  /** Sends bytes. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns the next bytes that arrive, or `undefined` when the host has ended the connection. */
  read(): Promise<Uint8Array | undefined>;
  /**
   * Encrypts the connection, and returns the encrypted connection.
   *
   * @throws {Error} if the certificate of the host is not trusted
   */
  startTls(options: TlsOptions): Promise<Channel>;
}

/** The options of a TLS handshake. */
export interface TlsOptions {
  /** The host name that the certificate must contain. */
  readonly hostname: string;
  /**
   * The path of a file with root certificates in PEM format. If the file cannot be read, the runtime's own root
   * certificates apply.
   */
  readonly rootCertificates: string | undefined;
}

/** Opens a network connection without encryption. When the signal aborts, the connection closes, in any phase. */
export type OpenChannel = (hostname: string, port: number, signal: AbortSignal) => Promise<Channel>;
