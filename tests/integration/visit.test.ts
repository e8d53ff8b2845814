import { createCookie } from "@remix-run/node";
import { expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { visitOf } from "../../app/http/visit.server";

const lead: Member = { accountId: "a", membershipId: "m", coalitionId: "c", coalitionSlug: "forest", coalitionName: "Forest", communityId: "99001", roles: ["lead"], name: "Jordan", readOnly: false };

test("a visit goes on when the page asks for its data again, at an address beside its own", async () => {
  const before = "2026-11-01T09:00:00.000Z";
  const [cookie = ""] = (await createCookie("visit-forest").serialize(before)).split(";");
  const { since, setCookie } = await visitOf(new Request("http://localhost/forest.data", { headers: { cookie } }), lead);
  expect(since?.toISOString()).toBe(before);
  expect(setCookie).toMatch(/; Path=\/;/u);
});
