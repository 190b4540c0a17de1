/** Creates a hook that receives the context when the call or attempt has ended. */
export function atEnd<Context extends object>(listen: (context: Context) => unknown) {
  return async (context: Context, run: () => Promise<void>): Promise<void> => {
    await run().catch(() => {});
    listen(context);
  };
}
