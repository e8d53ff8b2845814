import { asMemberSql } from "~/db/work.server";
import { env } from "~/env.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { isFictional, kindOf } from "../../place/geography";
import { figuresHelpOf, type FiguresHelp } from "../keeper";
import { keeping } from "./keepers.server";

/** What a member can do about it when no release in use has figures for places of the coalition's kind; null when one has. */
export async function figuresHelp(member: Member): Promise<FiguresHelp | null> {
  allow(member, "published:read");
  return (await hasFigures(member)) ? null : figuresHelpOf(await keeping(member), env.RELEASE_KEEPERS ?? []);
}

async function hasFigures(member: Member): Promise<boolean> {
  const { communityId } = member;
  const found = await asMemberSql(member, (client) =>
    client.query<{ found: boolean }>(
      `select exists (select from release_file f join release r on r.id = f.release_id
         where f.retired_at is null and r.activated_at is not null and f.geography_kind = $1 and r.fictional = $2) as found`,
      [kindOf(communityId), isFictional(communityId)],
    ),
  );
  return found.rows[0]?.found ?? false;
}
