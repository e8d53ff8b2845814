import type { Page } from "playwright";
import type { Member } from "../../app/domain/coalition/member";
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
