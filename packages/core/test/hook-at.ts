/** Creates a hook that receives a copy of the context when the call or attempt begins. */
export function atStart<Context extends object>(listen: (context: Context) => unknown) {
  return (context: Context, run: () => Promise<void>): Promise<void> => {
    listen({ ...context });
    return run();
  };
}

/** Creates a hook that receives the context when the call or attempt has ended. */
export function atEnd<Context extends object>(listen: (context: Context) => unknown) {
  return async (context: Context, run: () => Promise<void>): Promise<void> => {
    await run().catch(() => {});
    listen(context);
  };
}
