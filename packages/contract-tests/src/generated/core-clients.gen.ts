// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

import * as v20220331 from "@crdb-cloud/core/2022-03-31";
import * as v20240916 from "@crdb-cloud/core/2024-09-16";
import * as v20260915 from "@crdb-cloud/core/2026-09-15";

/** The exports of `@crdb-cloud/core/<version>`, keyed by API version. */
export const byVersion = {
  "2022-03-31": v20220331,
  "2024-09-16": v20240916,
  "2026-09-15": v20260915,
} as const;
