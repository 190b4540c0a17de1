export const up = (pgm) => {
  pgm.createType("plan", ["free", "paid"]);
  pgm.createTable("accounts", {
    id: { type: "int8", primaryKey: true, default: pgm.func("unique_rowid()") },
    name: { type: "string", notNull: true, unique: true },
    tags: { type: "string[]", notNull: true, default: pgm.func("'{}'") },
    plan: { type: "plan", notNull: true, default: "free" },
  });
  pgm.createIndex("accounts", "plan");
};

export const down = (pgm) => {
  pgm.dropTable("accounts");
  pgm.dropType("plan");
};
