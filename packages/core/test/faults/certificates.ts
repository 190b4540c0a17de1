import { generate } from "selfsigned";

/** A certificate with its key, both PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** What the servers of a fault server show for themselves. */
export interface Certificates {
  /** Vouches for `good` and `expired`: whoever trusts it trusts them for `localhost`, and no other name. */
  readonly authority: KeyPair;
  readonly good: KeyPair;
  readonly expired: KeyPair;
  readonly "self-signed": KeyPair;
}

type Options = NonNullable<Parameters<typeof generate>[1]>;

/** Makes new certificates. */
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
  const made = await generate([{ name: "commonName", value: commonName }], {
    keyType: "ec",
    algorithm: "sha256",
    ...options,
  });
  return { key: made.private, cert: made.cert };
}
