import type { Page } from "playwright";
import { inject } from "vitest";
import { asMemberSql } from "../../app/db/work.server";
import type { Member } from "../../app/domain/coalition/member";
import { seating } from "../../app/domain/workshop/seat";
import { newDevice } from "../../app/domain/workshop/workshop.server";
import { alive, expectAccessible, expectNoSidewaysScroll, open, signedIn, see } from "./story";

/** What stories about a workshop begin with: a breakout that is open, and people who join it. */

/** A phone of some years ago. */
export const phone = { width: 320, height: 640, language: "es" } as const;

/** Plans a breakout with two rooms and opens it; the page is the facilitator's, the code is for guests. */
export async function openBreakout(facilitator: Member): Promise<{ desk: Page; code: string }> {
  const desk = await signedIn(facilitator, `/${facilitator.coalitionSlug}/workshops`);
  await desk.getByRole("link", { name: "Plan a workshop" }).click();
  await desk.getByLabel("Title").fill("Work that pays");
  await desk.getByRole("button", { name: "Prepare this workshop" }).click();
  await desk.getByRole("button", { name: "Open the workshop" }).click();
  await see(desk.getByRole("heading", { name: "People are joining" })).toBeVisible();
  return { desk, code: (await desk.getByTestId("code").textContent()) ?? "" };
}

/** Presses the one big button and waits until the stage has changed on the facilitator's own screen. */
export async function press(desk: Page, name: string, heading: string): Promise<void> {
  await desk.getByRole("button", { name, exact: true }).click();
  await see(desk.getByRole("heading", { level: 1, name: heading })).toBeVisible();
}

export async function joinInSpanish(code: string, nickname: string): Promise<Page> {
  const guest = await open("/join", phone);
  await expectAccessible(guest);
  await expectNoSidewaysScroll(guest);
  await guest.getByLabel("Código").fill(code.toLowerCase());
  await guest.getByLabel("Su nombre o un apodo").fill(nickname);
  await guest.getByRole("button", { name: "Entrar" }).click();
  await see(guest.getByRole("heading", { name: "Ya está adentro" })).toBeVisible();
  await alive(guest);
  return guest;
}

export async function joinInEnglish(code: string, nickname: string): Promise<Page> {
  const guest = await open(`/join?code=${code.replace(" ", "")}`);
  await guest.getByLabel("Your name or a nickname").fill(nickname);
  await guest.getByRole("button", { name: "Join" }).click();
  await see(guest.getByRole("heading", { name: "You are in" })).toBeVisible();
  await alive(guest);
  return guest;
}

/** Takes the turn in which people are seated in a session, as if one of them took very long; returns how to let go of it. */
export async function holdSeating({ coalitionId }: Member, session: string): Promise<() => Promise<void>> {
  let [letGo, took] = [() => {}, () => {}];
  const released = new Promise<void>((done) => (letGo = done));
  const taken = new Promise<void>((done) => (took = done));
  const over = asMemberSql({ coalitionId }, async (db) => {
    await db.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [seating(session)]);
    took();
    await released;
  });
  await taken;
  return async () => {
    letGo();
    await over;
  };
}

/** One phone that presses "Join" so many times at once; the status of each answer. */
export function pressTogether(code: string, times: number): readonly Promise<number>[] {
  const url = inject("appUrl");
  const cookie = `device=${encodeURIComponent(Buffer.from(JSON.stringify(newDevice())).toString("base64"))}`;
  const body = new URLSearchParams({ code, nickname: "Crowd", language: "en" });
  return Array.from({ length: times }, async () => (await fetch(`${url}/join`, { method: "POST", body, redirect: "manual", headers: { cookie, origin: url } })).status);
}
