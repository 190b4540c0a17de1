import { recordServers } from "./create-orders.ts";
import { test } from "./failing-migration.ts";

recordServers();

test("one", ({ database }) => void database);
test("two", ({ database }) => void database);
test("three", ({ database }) => void database);
