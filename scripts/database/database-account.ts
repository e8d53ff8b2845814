import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";
import { dirname } from "node:path";
import { userInfo } from "node:os";

/** The account PostgreSQL runs under; empty: our own. */
export type RunsAs = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** PostgreSQL refuses to run as root; there it runs as the ordinary account `postgres`, made when it is missing. */
export function unprivileged(): RunsAs {
  if (userInfo().uid !== 0) return {};
  try {
    execFileSync("id", ["-u", "postgres"], { stdio: "ignore" });
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" });
  }
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"]).toString());
  return { uid: id("-u"), gid: id("-g") };
}

export function own(path: string, { uid, gid }: RunsAs) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** As root, everything on the way to the data and to the binaries must be open to the account PostgreSQL runs as. */
export function refuseUnreachable(data: string, binary: string, runsAs: RunsAs) {
  try {
    execFileSync("sh", ["-c", 'test -r "$0" && test -x "$1"', data, binary], { stdio: "ignore", ...runsAs });
  } catch {
    throw new Error(`PostgreSQL does not run as root, and the account "postgres" can not enter ${dirname(data)} or ${dirname(binary)}: put the project and DATA_DIR where it can, run as another user, or set DATABASE_URL.`);
  }
}
