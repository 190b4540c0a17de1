import { registerHooks } from "node:module";

// Makes imports of Prism fail as if Prism were not installed. Tests preload this module in the command crdb-cloud-mock,
// because loading Prism takes 0.6 s of CPU time, and most users do not install Prism.
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== "@stoplight/prism-http") return nextResolve(specifier, context);
    throw Object.assign(new Error(`${specifier} is not installed`), { code: "ERR_MODULE_NOT_FOUND" });
  },
});
