import { expect, test } from "vitest";
import { fieldsOf } from "../../app/content/worksheet-fields";
import type { Member } from "../../app/domain/coalition/member";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { sheetPicture } from "../../app/domain/sheet-picture/sheet-picture.server";
import { buildCoalition } from "../build";
import { refusalOf } from "../refusal";

type Value = Parameters<typeof answer>[1]["value"];

async function row(member: Member, worksheet: string, answers: Readonly<Record<string, Value>>): Promise<string> {
  const item = await changeRows(member, { worksheet, intent: "add" });
  for (const [field, value] of Object.entries(answers)) await answer(member, { worksheet, item, field, value, seen: 0 });
  return item;
}

const picture = async (member: Member, step: number, worksheet: string) => (await sheetPicture(member, { step, worksheet })).picture;

test("each worksheet that is a picture is drawn from its rows, and its table says the same", async () => {
  const { lead, core } = await buildCoalition();
  for (const [step, sheet] of [[4, "stakeholder_map"], [6, "history_timeline"], [6, "root_causes"], [6, "ecosystem_map"], [6, "priorities"], [8, "sustainability"]] as const) expect(await picture(lead, step, sheet), sheet).toBeNull();

  await row(lead, "stakeholder_map", { name: "Credit Union", influence: 5, interest: 4 });
  await row(lead, "stakeholder_map", { name: "Court" });
  const grid = await picture(lead, 4, "stakeholder_map");
  expect(grid?.twin.rows).toEqual([["1", "Credit Union", "5", "4"], ["2", "Court", "not rated", "not rated"]]);
  expect(grid?.shapes.marks).toMatchObject([{ number: 1, strong: true }]);

  await row(lead, "history_timeline", { year: "1974", event: "The bypass", effect: "Forty shops close" });
  await row(lead, "history_timeline", { year: "1938", event: "The red line", effect: "No mortgages" });
  expect((await picture(lead, 6, "history_timeline"))?.twin.rows).toEqual([["1", "1938", "The red line", "No mortgages"], ["2", "1974", "The bypass", "Forty shops close"]]);

  const finding = await row(lead, "findings", { text: "Rent outruns pay" });
  await row(lead, "root_causes", { problem: finding, factor: "Deposits too high", root: true, why_chain: ["Nobody asks for less"] });
  expect((await picture(lead, 6, "root_causes"))?.twin.rows).toEqual([["1", "Rent outruns pay", "", ""], ["2", "Deposits too high", "1", "root cause"], ["3", "Nobody asks for less", "2", ""]]);

  await row(lead, "ecosystem_map", { node: "Legal aid", edge: [{ from: "Legal aid", to: "Court", edge_type: "missing_but_needed", strength: 3 }] });
  const map = await picture(lead, 6, "ecosystem_map");
  expect(map?.twin.rows).toEqual([["1", "Legal aid", "Court (Missing but needed)"], ["2", "Court", ""]]);
  expect(map?.shapes.lines).toMatchObject([{ weight: 3, broken: true }]);

  const candidate = await row(lead, "priorities", { candidate: [finding], decision: "chosen" });
  await row(lead, "priorities", { candidate: ["air_quality"] });
  for (const [member, value] of [[lead, 5], [core, 3]] as const) await answer(member, { worksheet: "priorities", item: candidate, field: "severity", value, seen: 0 });
  expect((await picture(lead, 6, "priorities"))?.twin.rows.map(([number, name, score, decision]) => [number, name, score, decision])).toEqual([["1", "Rent outruns pay", "4.0", "Chosen"], ["2", expect.any(String), "not rated", ""]]);

  const [block] = fieldsOf("sustainability").flatMap((field) => (field.control === "fixed" ? field.choices : []));
  await answer(lead, { worksheet: "sustainability", item: null, field: `${block?.key ?? ""}.rating`, value: 3, seen: 0 });
  const wheel = await picture(lead, 8, "sustainability");
  expect(wheel?.twin.rows[0]).toEqual([block?.name.en, "3", "", ""]);
  expect(wheel?.shapes.areas.filter(({ strong }) => strong)).toHaveLength(1);
});

test("who may not read a worksheet sees no picture of it, and a worksheet that is none has none", async () => {
  const { lead, viewer } = await buildCoalition();
  expect(await refusalOf(sheetPicture(viewer, { step: 4, worksheet: "stakeholder_map" }))).toBe("not-found");
  expect(await refusalOf(sheetPicture(lead, { step: 1, worksheet: "shared_definition" }))).toBe("not-found");
});
