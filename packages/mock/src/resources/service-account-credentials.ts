import { reject, rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { nextLetters, nextUuid } from "../state/random.ts";
import { formatTimestamp, parseTimestamp } from "../time/timestamp.ts";
import { defineOrganizationResource } from "./define-resource.ts";
import { findAccount } from "./service-accounts.ts";

interface CredentialBody {
  readonly name: string;
  readonly public_key: string;
  readonly algorithm: string;
  readonly expires_at: string;
  readonly description?: string;
}

interface Credential {
  readonly id: string;
  readonly service_account_id: string;
  readonly name: string;
  readonly credential_type: string;
  readonly client_id: string;
  readonly algorithm: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly description: string;
  readonly disabled_at: null;
}

const handlers = defineOrganizationResource<Credential>({
  name: "serviceAccounts.credentials",
  operations: { list: "list", create: "create", delete: "delete" },
  label: "credential",
  params: ["service_account_id", "credential_id"],
  key: ({ service_account_id, id }) => `${service_account_id}/${id}`,
  list: "credentials",
  sort: ({ created_at, id }) => [parseTimestamp(created_at) ?? 0, id],
  // Nothing in the mock disables credentials, so they are all active.
  isListed: ({ path, query }, { service_account_id }) =>
    service_account_id === String(path.service_account_id).toLowerCase() && query.status_filter !== "DISABLED",
  create({ state, path, body, time }) {
    const { name, public_key, algorithm, expires_at, description = "" } = body as CredentialBody;
    if (!public_key.includes("-----BEGIN PUBLIC KEY-----")) rejectField("public_key", "must be a key in PEM format");
    const expiresAt = parseTimestamp(expires_at) ?? time;
    if (expiresAt <= time) rejectField("expires_at", "must be in the future");
    return {
      id: nextUuid(state),
      service_account_id: String(path.service_account_id).toLowerCase(),
      name,
      credential_type: "JWT_BEARER",
      client_id: `crl-sa_${nextLetters(state, 6).toLowerCase()}`,
      algorithm,
      created_at: formatTimestamp(time),
      expires_at: formatTimestamp(expiresAt),
      description,
      disabled_at: null,
    };
  },
});

/** Service accounts' OAuth credentials. You can't authenticate with them, since the mock issues no access tokens. */
export const serviceAccountCredentials: Handlers = Object.fromEntries(
  Object.entries(handlers).map(([id, handle]) => [
    id,
    (context) => {
      const { service_account_id } = context.path;
      if (findAccount(context, service_account_id)) return handle(context);
      reject("NOT_FOUND", `service account not found: ${String(service_account_id)}`);
    },
  ]),
);
