import { expect, test } from "vitest";
import { closeSession, decide, planSession } from "../../app/domain/workshop/workshop.server";
import { lobby, sit, until, write } from "../build-workshop";
import { expectAccessible, expectNoSidewaysScroll, signedIn } from "./story";

test("a resident and a facilitator each find their own home, wide and narrow, in both languages", async () => {
  const { session, facilitator, resident } = await lobby({ rooms: ["Room 1"] });
  const guest = await sit(facilitator, session);
  await until(facilitator, session, "outcome");
  const card = await write(guest, "Less debt");
  await until(facilitator, session, "choose");
  await decide(guest, { idea: `card:${card}`, outcome: "kept" });
  await closeSession(facilitator, { session });
  await planSession(facilitator, { title: "After the harvest", rooms: ["Room 1"], dotsEach: 3 });
  const homes = [
    { member: resident, en: "What was said, and what became of it", es: "Qué se dijo y qué pasó con ello" },
    { member: facilitator, en: "Results to hand over", es: "Resultados por entregar" },
  ];
  for (const { member, en, es } of homes) {
    for (const [width, language, heading] of [[1280, "en", en], [320, "es", es], [320, "en", en], [1280, "es", es]] as const) {
      const page = await signedIn(member, `/${member.coalitionSlug}`, { width, language });
      await page.getByRole("main").getByRole("heading", { name: heading }).waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    }
  }
}, 120_000);
