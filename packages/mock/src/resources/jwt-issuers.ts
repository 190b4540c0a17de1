import type { Handlers } from "../state/handler.ts";
import { nextUuid } from "../state/random.ts";
import { defineOrganizationResource } from "./define-resource.ts";

type JwtIssuer = {
  readonly id: string;
  readonly issuer_url: string;
  readonly audience: string;
  readonly jwks: string;
  readonly claim: string;
  readonly identity_map: readonly unknown[];
};

export const jwtIssuers: Handlers = defineOrganizationResource<JwtIssuer>({
  name: "jwtIssuers",
  operations: { list: "list", create: "create", get: "get", update: "update", delete: "delete" },
  label: "JWT issuer",
  params: ["id"],
  list: "jwt_issuers",
  sort: ({ issuer_url, id }) => [issuer_url, id],
  unique: ["issuer_url", "audience"],
  create({ state, body }) {
    const { issuer_url, audience, jwks = "", claim = "", identity_map = [] } = body as JwtIssuer;
    return { id: nextUuid(state), issuer_url, audience, jwks, claim, identity_map };
  },
});
