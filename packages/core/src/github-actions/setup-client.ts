import type { CallOptions, ChangeOptions } from "../request/call-options.ts";

/** A role that a repository's jobs can have in the organization. */
export type SetupRole =
  | "CLUSTER_ADMIN"
  | "CLUSTER_CREATOR"
  | "CLUSTER_DEVELOPER"
  | "CLUSTER_OPERATOR_WRITER"
  | "METRICS_VIEWER";

/** A role, and the resource that it applies to. */
export interface SetupGrant {
  /** The role's name. */
  readonly name: string;
  /** The resource that the role applies to: its type and, unless it is the organization, its id. */
  readonly resource: { readonly type: string; readonly id?: string | undefined };
}

/** A service account as {@link SetupClient} lists it. */
export interface SetupAccount {
  /** The service account's id. */
  readonly id: string;
  /** The service account's name. */
  readonly name: string;
  /** The roles granted to the service account itself, not those inherited from its groups. */
  readonly roles: readonly SetupGrant[];
}

/** Maps a token's subject to a service account. */
export interface SetupMapping {
  /** The token's subject, or a slash followed by a regular expression that subjects must match. */
  readonly token_identity: string;
  /** The service account's id. */
  readonly cc_identity: string;
}

/** A JWT issuer as {@link SetupClient} lists it. */
export interface SetupIssuer {
  /** The issuer's id. */
  readonly id: string;
  /** The `iss` claim of the issuer's tokens. */
  readonly issuer_url: string;
  /** The `aud` claim of the issuer's tokens. */
  readonly audience: string;
  /** The token claim that the issuer's mappings apply to. Empty or absent means `sub`. */
  readonly claim?: string | undefined;
  /** The issuer's mappings. */
  readonly identity_map?: readonly SetupMapping[] | null | undefined;
}

/** The methods that the setup calls. Clients for API version 2024-09-16 and later have them. */
export interface SetupClient {
  /** Lists service accounts, and creates the one that the repository's jobs use. */
  readonly serviceAccounts: {
    list(params?: object, options?: CallOptions): AsyncIterable<SetupAccount>;
    create(
      params: {
        name: string;
        description: string;
        roles: { name: SetupRole; resource: { type: "ORGANIZATION" } }[];
      },
      options?: ChangeOptions,
    ): Promise<{ readonly id: string }>;
  };
  /** Grants roles to the jobs' service account. */
  readonly roles: {
    add(
      params: { user_id: string; resource_type: "ORGANIZATION"; resource_id: string; role_name: SetupRole },
      options?: CallOptions,
    ): Promise<unknown>;
  };
  /** Lists JWT issuers, and creates or updates the one for GitHub's tokens. */
  readonly jwtIssuers: {
    list(params?: object, options?: CallOptions): AsyncIterable<SetupIssuer>;
    create(
      params: { issuer_url: string; audience: string; identity_map: SetupMapping[] },
      options?: ChangeOptions,
    ): Promise<unknown>;
    update(params: { id: string; identity_map: SetupMapping[] }, options?: ChangeOptions): Promise<unknown>;
  };
}
