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

const issuers = defineOrganizationResource<JwtIssuer>({
  name: "jwtIssuers",
  label: "JWT issuer",
  param: "id",
  list: "jwt_issuers",
  sort: ({ issuer_url, id }) => [issuer_url, id],
  unique: ["issuer_url", "audience"],
  create({ state, body }) {
    const { issuer_url, audience, jwks = "", claim = "", identity_map = [] } = body as JwtIssuer;
    return { id: nextUuid(state), issuer_url, audience, jwks, claim, identity_map };
  },
});

export const jwtIssuers: Handlers = {
  "jwtIssuers.list": issuers.list,
  "jwtIssuers.create": issuers.create,
  "jwtIssuers.get": issuers.get,
  "jwtIssuers.update": issuers.update,
  "jwtIssuers.delete": issuers.delete,
};
