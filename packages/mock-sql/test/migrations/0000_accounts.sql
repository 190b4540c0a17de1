CREATE TABLE "accounts" (
  "id" uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "name" string NOT NULL,
  "balance" int8 NOT NULL DEFAULT 0
);
--> statement-breakpoint
CREATE UNIQUE INDEX "accounts_name" ON "accounts" ("name");
