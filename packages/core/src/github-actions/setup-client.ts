import type { CallOptions, ChangeOptions } from "../request/call-options.ts";

/** A role that the jobs of a repository can have on the organization. */
export type SetupRole =
  | "CLUSTER_ADMIN"
  | "CLUSTER_CREATOR"
  | "CLUSTER_DEVELOPER"
  | "CLUSTER_OPERATOR_WRITER"
  | "METRICS_VIEWER";

/** A role on a resource. */
export interface SetupGrant {
  /** The role. */
  readonly name: string;
  /** The resource: its type, and its id unless it is the organization. */
  readonly resource: { readonly type: string; readonly id?: string | undefined };
}

/** A service account as {@link SetupClient} lists it. */
export interface SetupAccount {
  /** The id of the service account. */
  readonly id: string;
  /** The name of the service account. */
  readonly name: string;
  /** The roles that the account has itself, without those of its groups. */
  readonly roles: readonly SetupGrant[];
}

/** A mapping from the subject of a token to a service account. */
export interface SetupMapping {
  /** The subject, or a slash and a regular expression. */
  readonly token_identity: string;
  /** The id of the service account. */
  readonly cc_identity: string;
}

/** A JWT issuer as {@link SetupClient} lists it. */
export interface SetupIssuer {
  /** The id of the issuer. */
  readonly id: string;
  /** The claim `iss` of its tokens. */
  readonly issuer_url: string;
  /** The claim `aud` of its tokens. */
  readonly audience: string;
  /** The claim that is mapped; empty or absent for `sub`. */
  readonly claim?: string | undefined;
  /** The mappings. */
  readonly identity_map: readonly SetupMapping[];
}

/** The methods of a client that the set-up needs. The client of every API version from 2024-09-16 on has them. */
export interface SetupClient {
  /** The methods for service accounts. */
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
  /** The methods for roles. */
  readonly roles: {
    // Roles that a later version of the service has are returned as they are, although the parameter doesn't know them.
    set(params: { user_id: string; roles: never[] }, options?: ChangeOptions): Promise<unknown>;
  };
  /** The methods for JWT issuers. */
  readonly jwtIssuers: {
    list(params?: object, options?: CallOptions): AsyncIterable<SetupIssuer>;
    create(
      params: { issuer_url: string; audience: string; identity_map: SetupMapping[] },
      options?: ChangeOptions,
    ): Promise<unknown>;
    update(params: { id: string; identity_map: SetupMapping[] }, options?: ChangeOptions): Promise<unknown>;
  };
}
