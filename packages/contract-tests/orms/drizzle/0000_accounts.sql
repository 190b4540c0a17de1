CREATE TABLE "accounts" (
	"id" bigint PRIMARY KEY DEFAULT unique_rowid(),
	"name" STRING NOT NULL,
	"tags" STRING[],
	CONSTRAINT "accounts_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE INDEX "accounts_tags" ON "accounts" USING gin ("tags");
