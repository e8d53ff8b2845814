import { spawn } from "node:child_process";
import { m } from "~/content/messages";
import { env } from "~/env.server";
import { Refusal, refuseUnless } from "../../refusal";

/** So long a scanner may look at one file, in milliseconds. */
const patience = 60_000;

/** Lets the scanner that the operator has set look at a file; without one every file passes. Refuses "invalid" what it finds bad, and
 *  "busy" where it does not say: a file that nobody looked at is not kept. */
export async function scan(bytes: Uint8Array, program: string | undefined = env.FILE_SCANNER): Promise<void> {
  if (program === undefined) return;
  const code = await verdictOf(program, bytes);
  refuseUnless(code !== 1, "invalid", m.file_error_scanner());
  if (code !== 0) throw new Refusal("busy", m.file_error_scanner_away());
}

/** The program runs by itself, without a shell; the file comes on its standard input. Null where it could not say. */
function verdictOf(program: string, bytes: Uint8Array): Promise<number | null> {
  return new Promise((done) => {
    const scanner = spawn(program, [], { stdio: ["pipe", "ignore", "ignore"], timeout: patience, shell: false });
    scanner.once("error", () => done(null));
    scanner.once("close", (code) => done(code));
    // One that has seen enough closes its input; what it said counts.
    scanner.stdin.on("error", () => {});
    scanner.stdin.end(bytes);
  });
}
