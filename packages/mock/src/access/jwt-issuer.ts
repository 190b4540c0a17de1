import { rejectField } from "../http/error-response.ts";
import { isObject, readJson, toObject } from "../http/json.ts";
import { type Table, tableOf } from "../state/history.ts";
import type { CloudState } from "../state/state.ts";
import { findMappingProblem, type IdentityMapping } from "./identity-map.ts";

/** An issuer whose tokens an organization accepts. */
export type JwtIssuer = {
  readonly id: string;
  readonly issuer_url: string;
  readonly audience: string;
  /** A JSON Web Key Set; `""` if the issuer publishes its keys. */
  readonly jwks: string;
  /** The claim that contains the identity; `""` means `sub`. */
  readonly claim: string;
  readonly identity_map: readonly IdentityMapping[];
};

/** JWK members that only private and symmetric keys have. */
const PRIVATE = ["d", "k"];

/** Returns all issuers, keyed by `<organization>/<id>`. */
export function issuerTable(state: CloudState): Table<JwtIssuer> {
  return tableOf(state, "jwtIssuers");
}

/** Rejects an issuer with unusable keys or with an identity mapping that the service wouldn't accept. */
export function checkIssuer({ jwks, identity_map }: JwtIssuer): void {
  const problem = jwks === "" ? undefined : findKeysProblem(jwks);
  if (problem !== undefined) rejectField("jwks", problem);
  for (const [index, mapping] of identity_map.entries()) {
    const found = findMappingProblem(mapping);
    if (found) rejectField(`identity_map.${index}.${found.field}`, found.description);
  }
}

function findKeysProblem(jwks: string): string | undefined {
  const { keys } = toObject(readJson(jwks).value);
  if (!Array.isArray(keys) || !keys.every((key) => isObject(key) && typeof key.kty === "string")) {
    return "is not a JSON Web Key Set";
  }
  return keys.some((key) => PRIVATE.some((name) => name in key))
    ? "contains a private or symmetric key: use only public keys"
    : undefined;
}
