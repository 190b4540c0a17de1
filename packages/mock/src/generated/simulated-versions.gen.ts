// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

import * as v20220331 from "../versions/2022-03-31.ts";
import * as v20240916 from "../versions/2024-09-16.ts";
import * as v20260915 from "../versions/2026-09-15.ts";

/** The exports of `../versions/<version>.ts`, keyed by API version. */
export const byVersion = {
  "2022-03-31": v20220331,
  "2024-09-16": v20240916,
  "2026-09-15": v20260915,
} as const;
