import { testSuite } from "../../core/test/faults/test-suite.ts";
import { locateRuntime } from "../src/install-runtimes.ts";

testSuite("deno", [locateRuntime("deno"), "run", "--quiet", "--allow-all", "--node-modules-dir=manual"]);
testSuite("bun", [locateRuntime("bun")]);
