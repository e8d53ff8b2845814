import { randomBytes } from "node:crypto";
import { asSystem } from "~/db/work.server";
import { sha256 } from "../../sha256.server";
import { codeFrom } from "../code";

/** A code no other session has that is not closed, in any coalition. */
export async function freshCode(): Promise<string> {
  const code = codeFrom(randomBytes(48));
  if (code === null) return freshCode();
  const taken = await asSystem((db) => db.workshopSession.findFirst({ where: { codeHash: sha256(code) }, select: { id: true } }));
  return taken === null ? code : freshCode();
}
