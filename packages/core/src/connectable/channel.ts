/** A connection to a host, as a runtime opens it. */
export interface Channel {
  /** Sends bytes. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns the bytes that arrive next; `undefined` at the end of the connection. */
  read(): Promise<Uint8Array | undefined>;
  /**
   * Encrypts the connection, and returns the encrypted one.
   *
   * @throws {Error} if the certificate of the host is not trusted
   */
  startTls(options: TlsOptions): Promise<Channel>;
  /** Closes the connection. */
  close(): void;
}

/** Whom to trust in a TLS handshake. */
export interface TlsOptions {
  /** The host name that the certificate must be for. */
  readonly hostname: string;
  /**
   * The path of a file with root certificates, as PEM. If the file cannot be read, the runtime's own root certificates
   * apply.
   */
  readonly rootCertificates: string | undefined;
}

/** Opens a connection without encryption. */
export type OpenChannel = (hostname: string, port: number) => Promise<Channel>;
