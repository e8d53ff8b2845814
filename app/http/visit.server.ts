import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { arrive } from "~/domain/coalition/coalition.server";
import type { Member } from "~/domain/coalition/member";

const halfAnHour = 30 * 60;

/** Since when things are news to a member on this visit, and the cookie that remembers it. A visit lasts while the page is
 *  looked at again within half an hour: reading the news does not make it old. The cookie goes with every path, because data
 *  of the page are asked for at `/<slug>.data`, which does not lie under `/<slug>`. */
export async function visitOf(request: Request, member: Member): Promise<{ since: Date | null; setCookie: string }> {
  const cookie = createCookie(`visit-${member.coalitionSlug}`, { path: "/", httpOnly: true, sameSite: "lax", maxAge: halfAnHour });
  const known = z.union([z.iso.datetime(), z.literal("first")]).safeParse(await cookie.parse(request.headers.get("cookie")));
  const since = known.success ? dateOf(known.data) : await arrive(member);
  return { since, setCookie: await cookie.serialize(since?.toISOString() ?? "first") };
}

function dateOf(known: string): Date | null {
  return known === "first" ? null : new Date(known);
}
