/** A network connection to a host. */
export interface Channel {
  /** Sends bytes. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns the next bytes; `undefined` once the host has ended the connection. */
  read(): Promise<Uint8Array | undefined>;
  /** Encrypts the connection, or rejects if the host's certificate isn't trusted. */
  startTls(options: TlsOptions): Promise<Channel>;
}

/** Options for a TLS handshake. */
export interface TlsOptions {
  /** The host name that the certificate must match. */
  readonly hostname: string;
  /**
   * Root certificates to trust, in PEM format.
   * @default the certificates that the runtime trusts
   */
  readonly ca: string | undefined;
}

/** Opens an unencrypted connection. When `signal` aborts, the connection closes, even while it is being opened. */
export type OpenChannel = (hostname: string, port: number, signal: AbortSignal) => Promise<Channel>;
