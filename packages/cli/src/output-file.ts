import { appendFile, chmod, stat, writeFile } from "node:fs/promises";
import { CommandError, EXIT } from "./exit-status.ts";

/**
 * Opens the file that an option names and returns a function that replaces its contents. Call `openFile()` before you
 * create a cluster, so a wrong path fails first.
 *
 * @param mode the permissions of the file, unless it is a device such as `/dev/stdout`
 */
export async function openFile(option: string, file: string, mode?: number): Promise<(text: string) => Promise<void>> {
  const attempt = (status: number, work: Promise<void>): Promise<void> =>
    work.catch((error: Error) => {
      throw new CommandError(status, `${option}: ${error.message}`);
    });
  const open = async (): Promise<void> => {
    await appendFile(file, "", { mode });
    // `appendFile()` only applies `mode` to new files, so this changes the mode of an existing one.
    if (mode !== undefined && (await stat(file)).isFile()) await chmod(file, mode);
  };
  await attempt(EXIT.usage, open());
  return (text) => attempt(EXIT.rejected, writeFile(file, text));
}
