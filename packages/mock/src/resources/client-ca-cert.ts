import { rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import { defineClusterResource, type Transition } from "./define-resource.ts";

type ClientCaCert = { readonly status: string; readonly x509_pem_cert: string };

const setting = ({ x509_pem_cert }: ClientCaCert): Transition<ClientCaCert> => ({
  during: { status: "PENDING", x509_pem_cert: "" },
  after: { status: "IS_SET", x509_pem_cert },
  failed: { status: "FAILED", x509_pem_cert: "" },
});

export const clientCaCert: Handlers = defineClusterResource<ClientCaCert>({
  name: "clientCaCert",
  operations: { get: "get", set: "create", update: "update", delete: "delete" },
  label: "client CA certificate",
  plans: ["ADVANCED"],
  job: "CRDB_CUSTOM_CLIENT_CA",
  absent: () => ({ status: "NOT_SET", x509_pem_cert: "" }),
  effects: {
    create: setting,
    update: setting,
    delete: { during: { status: "PENDING", x509_pem_cert: "" }, after: null, failed: { status: "FAILED" } },
  },
  create: ({ body }) => ({ status: "", x509_pem_cert: (body as ClientCaCert).x509_pem_cert }),
  update({ body }, row) {
    const { x509_pem_cert = row.x509_pem_cert, update_mode } = body as Partial<ClientCaCert> & { update_mode?: string };
    const kept = update_mode === "APPEND" ? row.x509_pem_cert.replace(/([^\n])\n*$/, "$1\n") : "";
    return { ...row, x509_pem_cert: kept + x509_pem_cert };
  },
  check: checkCertificate,
});

/** Rejects text that isn't a certificate. The message doesn't quote the text, since it may be a private key. */
export function checkCertificate(_: unknown, { x509_pem_cert }: { readonly x509_pem_cert: string }): void {
  if (x509_pem_cert.includes("-----BEGIN CERTIFICATE-----")) return;
  rejectField("x509_pem_cert", "must be a certificate in PEM format");
}
