import { describe, expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { answer } from "../../app/domain/process/process.server";
import { buildCoalition } from "../build";
import { alive, expectAccessible, expectNoSidewaysScroll, see, signedIn } from "./story";

const worksheet = "shared_definition";
const write = (member: Member, value: string, seen: number) => answer(member, { worksheet, item: null, field: "econ_local", value, seen });

describe("a worksheet goes from hand to hand", () => {
  test("sent, sent back with a reason, mended, approved by another, written on; the review shows the change alone", { timeout: 240_000 }, async () => {
    const { lead, core, viewer } = await buildCoalition({ name: "Approving" });
    await write(core, "The hospital offers help when a bill is late.", 0);
    const sheet = `/${lead.coalitionSlug}/steps/1/${worksheet}`;

    const writer = await signedIn(core, `${sheet}#approval`);
    const card = writer.locator("#approval");
    await see(card.getByText(/^1 of \d+ answered$/)).toBeVisible();
    await see(card.getByText(/Still open, and named as such/)).toBeVisible();
    await card.getByLabel(/A word to those who sign/).fill("We meet on Friday.");
    await expectAccessible(writer);
    await card.getByRole("button", { name: "Send for approval" }).click();
    await see(card.getByText(`Waits for ${lead.name}`)).toBeVisible();
    await see(card.getByText(/sent version 1 on/)).toBeVisible();

    const judge = await signedIn(lead, `/${lead.coalitionSlug}`, { width: 320 });
    await judge.getByRole("link", { name: /^Review/ }).first().click();
    await see(judge.getByText(/It is the first version/)).toBeVisible();
    await alive(judge);
    await see(judge.getByText(/We meet on Friday/)).toBeVisible();
    await expectNoSidewaysScroll(judge);
    await expectAccessible(judge);
    await judge.getByRole("button", { name: "Send back with this reason" }).click();
    await see(judge.getByText("Say why. A sentence is enough.").first()).toBeVisible();
    await alive(judge);
    await judge.getByLabel("What must change?").fill("Say when help comes.");
    await judge.getByRole("button", { name: "Send back with this reason" }).click();
    await see(judge.getByText("There is nothing to decide here now.")).toBeVisible();

    await see(writer.getByText("Say when help comes.").first()).toBeVisible();
    await alive(writer);
    const field = writer.getByRole("textbox", { name: /Economic success here means/ });
    await field.fill("The hospital offers help with the first bill.");
    await card.getByRole("button", { name: "Send for approval" }).click();
    await see(card.getByText(`Waits for ${lead.name}`)).toBeVisible();

    const looker = await signedIn(viewer, `${sheet}/review`, { javaScript: false, language: "es" });
    await see(looker.getByText(/Aquí usted solo lee/)).toBeVisible();
    await see(looker.getByRole("button", { name: /Aprobar/ })).toHaveCount(0);
    expect((await looker.request.post(`${sheet}/review`, { form: { intent: "approve", submission: "01994a50-0000-7000-8000-000000000000" } })).status()).toBeGreaterThanOrEqual(400);

    const approver = await signedIn(lead, `${sheet}/review`, { javaScript: false });
    await see(approver.getByText("The hospital offers help with the first bill.")).toBeVisible();
    await approver.getByRole("button", { name: "Approve version 1" }).click();
    await see(approver.getByRole("status").filter({ hasText: "Version 1 is approved." }).first()).toBeVisible();

    await see(card.getByText(/^Approved .* v1$/)).toBeVisible();
    await alive(writer);
    await field.fill("The hospital offers help with the first bill, in two languages.");
    await see(card.getByText(/Version 1 stays in the plan until the new one is approved/)).toBeVisible();
    await card.getByRole("button", { name: "Send the new draft for approval" }).click();
    await see(card.getByText(/sent version 2 on/)).toBeVisible();

    await judge.goto(`${sheet}/review`);
    await alive(judge);
    await see(judge.getByText(/1 of 1 answers changed since version 1/)).toBeVisible();
    await see(judge.locator("ins")).toHaveText([/in two languages/]);
    await see(judge.locator("del")).toHaveCount(0);
    await expectNoSidewaysScroll(judge);
    await expectAccessible(judge);
    await judge.getByRole("link", { name: "Read version 1" }).first().click();
    await see(judge.getByText("The hospital offers help with the first bill.")).toBeVisible();
    await expectAccessible(judge);
  });
});
