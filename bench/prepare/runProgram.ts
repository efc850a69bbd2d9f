// Another program, to its end.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const MOST_OUTPUT_BYTES = 2 ** 24;

/** What it printed; rejects with what it said when it fails or takes longer than the limit. */
export async function runProgram(
  command: string,
  args: readonly string[],
  limits: { readonly folder?: string; readonly limitMs?: number } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(command, [...args], {
    cwd: limits.folder,
    timeout: limits.limitMs ?? 0,
    killSignal: "SIGKILL",
    maxBuffer: MOST_OUTPUT_BYTES,
    shell: process.platform === "win32",
  });
  return stdout;
}
