import { accountIdOf } from "~/domain/account/session.server";
import { membershipIn } from "~/domain/coalition/coalition.server";
import { can } from "~/domain/coalition/permission";
import { parseDocumentName } from "./document-name";

/** Who sits at a shared text, and what they may do with it. */
export type Seat = {
  readonly accountId: string;
  readonly person: string;
  readonly coalitionId: string;
  /** Name of the text within the coalition. */
  readonly name: string;
  readonly readOnly: boolean;
};

/** Why a socket may not have a text. Carries no words: the library would print them. */
export class Denied extends Error {
  override readonly name = "Denied";
  constructor(readonly reason: "signed-out" | "not-found" | "forbidden") {
    super();
  }
}

/**
 * The one place where a socket is judged: session → account → membership → permission table. Whoever may read the
 * coalition's unpublished content reads its texts; whoever fills worksheets writes them.
 *
 * @throws Denied; a coalition the account is not in looks like one that does not exist
 */
export async function authorize(cookie: string | null, asked: string): Promise<Seat> {
  const accountId = await accountIdOf(cookie);
  if (!accountId) throw new Denied("signed-out");
  const document = parseDocumentName(asked);
  const member = document && (await membershipIn(accountId, document.coalition));
  if (!document || !member) throw new Denied("not-found");
  if (!can(member, "coalition:read")) throw new Denied("forbidden");
  return { accountId, person: member.name, coalitionId: member.coalitionId, name: document.name, readOnly: !can(member, "worksheet:fill") };
}
