import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { nextLetters, nextUuid } from "../state/random.ts";
import { formatTimestamp, parseTimestamp } from "../time/timestamp.ts";
import { defineOrganizationResource } from "./define-resource.ts";
import { findAccount } from "./service-accounts.ts";

interface Credential {
  readonly id: string;
  readonly service_account_id: string;
  readonly created_at: string;
  readonly [field: string]: unknown;
}

/** Service account OAuth credentials. The mock doesn't exchange them for access tokens, so they don't give access. */
export const serviceAccountCredentials: Handlers = defineOrganizationResource<Credential>({
  name: "serviceAccounts.credentials",
  operations: { list: "list", create: "create", delete: "delete" },
  label: "credential",
  params: ["service_account_id", "credential_id"],
  key: ({ service_account_id, id }) => `${service_account_id}/${id}`,
  list: "credentials",
  sort: ({ created_at, id }) => [parseTimestamp(created_at) ?? 0, id],
  // Nothing in the mock disables credentials, so no credential matches the `DISABLED` filter.
  isListed: ({ path, query }, { service_account_id }) =>
    service_account_id === String(path.service_account_id).toLowerCase() && query.status_filter !== "DISABLED",
  requires(context) {
    const { service_account_id } = context.path;
    if (!findAccount(context, service_account_id))
      reject("NOT_FOUND", `service account not found: ${String(service_account_id)}`);
  },
  create({ state, path, body, time }) {
    const { public_key, expires_at, ...sent } = body as { public_key: string; expires_at: string };
    if (!public_key.includes("-----BEGIN PUBLIC KEY-----")) rejectField("public_key", "must be a key in PEM format");
    const expiresAt = parseTimestamp(expires_at) ?? time;
    if (expiresAt <= time) rejectField("expires_at", "must be in the future");
    return {
      id: nextUuid(state),
      service_account_id: String(path.service_account_id).toLowerCase(),
      credential_type: "JWT_BEARER",
      client_id: `crl-sa_${nextLetters(state, 6).toLowerCase()}`,
      created_at: formatTimestamp(time),
      expires_at: formatTimestamp(expiresAt),
      disabled_at: null,
      description: "",
      ...sent,
    };
  },
});
