import { checkIssuer, type JwtIssuer } from "../access/jwt-issuer.ts";
import type { Handlers } from "../state/handler.ts";
import { nextUuid } from "../state/random.ts";
import { defineOrganizationResource } from "./define-resource.ts";

export const jwtIssuers: Handlers = defineOrganizationResource<JwtIssuer>({
  name: "jwtIssuers",
  operations: { list: "list", create: "create", get: "get", update: "update", delete: "delete" },
  label: "JWT issuer",
  params: ["id"],
  list: "jwt_issuers",
  sort: ({ issuer_url, id }) => [issuer_url, id],
  view: ({ jwks, claim, ...issuer }) => ({ ...issuer, ...(jwks && { jwks }), ...(claim && { claim }) }),
  unique: ["issuer_url", "audience"],
  check: (_, issuer) => checkIssuer(issuer),
  create: ({ state, body }) => ({
    ...{ id: nextUuid(state), jwks: "", claim: "", identity_map: [] },
    ...(body as Omit<JwtIssuer, "id">),
  }),
});
