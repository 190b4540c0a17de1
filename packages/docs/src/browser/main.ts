import { startCopy } from "./start-copy.ts";
import { startMenu } from "./start-menu.ts";
import { startSamples } from "./start-samples.ts";
import { startSearch } from "./start-search.ts";
import { startTryIt } from "./start-try-it.ts";

startMenu();
startSearch();
startSamples();
startCopy();
startTryIt();
