// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

import * as v20220331 from "../2022-03-31/suite.ts";
import * as v20240916 from "../2024-09-16/suite.ts";

/** The exports of `../<version>/suite.ts` by API version. */
export const byVersion = {
  "2022-03-31": v20220331,
  "2024-09-16": v20240916,
} as const;
