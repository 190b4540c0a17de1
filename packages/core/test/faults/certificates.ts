import { generate } from "selfsigned";

/** A certificate and its private key, both in PEM format. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

export interface Certificates {
  /** The certificate authority that signed `good` and `expired`, which are certificates for `localhost`. */
  readonly authority: KeyPair;
  readonly good: KeyPair;
  readonly expired: KeyPair;
  readonly "self-signed": KeyPair;
}

type Options = NonNullable<Parameters<typeof generate>[1]>;

export async function createCertificates(): Promise<Certificates> {
  const authority = await create("A test authority", {
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const localhost: Options = { extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }] };
  const past: Options = { notBeforeDate: new Date("2020-01-01"), notAfterDate: new Date("2021-01-01") };
  return {
    authority,
    good: await create("localhost", { ...localhost, ca: authority }),
    expired: await create("localhost", { ...localhost, ...past, ca: authority }),
    "self-signed": await create("localhost", localhost),
  };
}

async function create(commonName: string, options: Options): Promise<KeyPair> {
  const pair = await generate([{ name: "commonName", value: commonName }], {
    keyType: "ec",
    algorithm: "sha256",
    ...options,
  });
  return { key: pair.private, cert: pair.cert };
}
