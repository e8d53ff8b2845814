import { expect, test } from "vitest";
import type { Member } from "../../app/domain/coalition/member";
import { commentAct, openThread, talkPage } from "../../app/domain/comment/comment.server";
import { answer, changeRows } from "../../app/domain/process/process.server";
import { search } from "../../app/domain/search/search.server";
import { proposeTarget } from "../../app/domain/target/target.server";
import { addNode, removeNode } from "../../app/domain/theory/theory.server";
import { searchPaths } from "../../app/http/search-paths";
import { buildCoalition } from "../build";
import { buildBaseline } from "../build-baseline";
import { buildLocal } from "../build-local";
import { reading } from "../either-language";

const definition = { worksheet: "shared_definition", item: null, field: "econ_local" };

async function found(member: Member, typed: string): Promise<readonly string[]> {
  const groups = await search(member, { typed, path: searchPaths });
  return groups.flatMap(({ group, hits }) => hits.map(({ pieces, to }) => `${group} ${pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("")} ${to.replace(`/${member.coalitionSlug}`, "")}`));
}

test("words of people are found in both languages, with and without accents, by the beginning of the last, and lead to their field", async () => {
  const { lead, viewer } = await buildCoalition();
  await reading("es", () => answer(lead, { ...definition, value: "Guarderías de noche <b>para</b> familias", seen: 0 }));
  const hit = (words: string) => [`worksheets ${words} /steps/1/shared_definition#answer-econ_local`];
  expect(await found(viewer, "guarderia")).toEqual([...hit("[Guarderías] de noche <b>para</b> familias"), expect.stringContaining("metrics Share of 3- to 4-year-olds enrolled")]);
  expect(await found(viewer, "familias noche guard")).toEqual(hit("[Guarderías] de [noche] <b>para</b> [familias]"));
  expect(await found(viewer, "familias trenes")).toEqual([]);
  await answer(lead, { ...definition, value: "Trains", seen: 1 });
  expect(await found(viewer, "guarderia familias")).toEqual([]);
});

test("rows of the theory, targets and what they measure, own figures, metrics, people and organizations are found", async () => {
  const { lead, core, data } = await buildCoalition();
  const node = await addNode(core, { kind: "outcome", text: "Zebra crossings at every school" });
  const { id: baseline } = await buildBaseline(core);
  const { id: target } = await proposeTarget(core, { baseline, value: 0.86, year: new Date().getFullYear() + 4, rationale: "Zebra reason" });
  const local = await buildLocal(data, { name: "Zebra counts" });
  expect(await found(lead, "zebra")).toEqual([
    `theory [Zebra] crossings at every school /theory#row-${node}`,
    `targets [Zebra] reason /targets/${target}`,
    expect.stringMatching(new RegExp(`^local \\[Zebra\\] counts.* /metrics/local/${local}$`, "u")),
  ]);
  expect(await found(lead, "cost of living")).toEqual(expect.arrayContaining([expect.stringContaining(`/targets/${target}`), expect.stringContaining("metrics ")]));
  expect(await found(lead, lead.name)).toEqual(expect.arrayContaining([expect.stringMatching(/^people /u)]));
  await removeNode(core, { node });
  expect(await found(lead, "zebra crossings")).toEqual([]);
});

test("each role finds what the pages open to it: nobody finds what is kept for the core team but they, nor anything of another coalition", async () => {
  const { lead, core, exec, data, facilitator, resident, reviewer, viewer } = await buildCoalition();
  const stranger = (await buildCoalition({ name: "Elsewhere" })).lead;
  await addNode(core, { kind: "outcome", text: "Quokka in the theory" });
  await answer(lead, { ...definition, value: "Quokka for everybody", seen: 0 });
  const item = await changeRows(core, { worksheet: "actors_first_list", intent: "add" });
  await answer(core, { worksheet: "actors_first_list", item, field: "name", value: "Quokka kept close", seen: 0 });
  const groupsOf = async (member: Member) => (await found(member, "quokka")).map((one) => one.replace(/ \/.*$/u, ""));
  const open = ["worksheets [Quokka] for everybody", "theory [Quokka] in the theory"];
  for (const member of [data, resident, viewer]) expect((await groupsOf(member)).toSorted()).toEqual(open.toSorted());
  for (const member of [lead, core, exec]) expect((await groupsOf(member)).toSorted()).toEqual([...open, "worksheets [Quokka] kept close"].toSorted());
  for (const member of [facilitator, reviewer]) expect(await groupsOf(member)).not.toEqual(expect.arrayContaining(["theory [Quokka] in the theory"]));
  for (const member of [facilitator, reviewer]) expect(await groupsOf(member)).not.toEqual(expect.arrayContaining(["worksheets [Quokka] kept close"]));
  expect(await groupsOf(stranger)).toEqual([]);
});

test("whatever is typed is answered", async () => {
  const { lead } = await buildCoalition();
  await answer(lead, { ...definition, value: "Buses", seen: 0 });
  for (const typed of ["", "   ", "' OR 1=1; --", "a & | ! <-> :* (", "\0bus", "b".repeat(10_000), "'\"\\", "عربى 中文", "%_", "buses ".repeat(2_000)]) expect(Array.isArray(await search(lead, { typed, path: searchPaths }))).toBe(true);
  expect(await found(lead, `"buses" & !trains`)).toEqual([]);
  expect(await found(lead, "buses ".repeat(2_000))).toHaveLength(1);
});

test("a small count of people can not be found by who may not see it", async () => {
  const { lead, viewer } = await buildCoalition();
  const item = await changeRows(lead, { worksheet: "findings", intent: "add" });
  await answer(lead, { worksheet: "findings", item, field: "open_question", value: "Why did 7 families leave?", seen: 0 });
  expect(await found(lead, "7 families")).toEqual([expect.stringContaining("[7] [families]")]);
  expect(await found(viewer, "7 families")).toEqual([]);
  expect(await found(viewer, "families leave")).toEqual([expect.stringMatching(/^worksheets Why did [^7]* \[families\] \[leave\]/u)]);
});

test("what is said in comments is found by who reads the thread, until it is withdrawn", async () => {
  const { lead, core, viewer, resident } = await buildCoalition();
  const stranger = (await buildCoalition({ name: "Elsewhere" })).lead;
  const whole = { item: null, field: "" };
  const thread = await openThread(core, { thing: { kind: "worksheet", id: "shared_definition" }, place: { item: null, field: "econ_local" }, text: "A wombat for everybody" });
  const closed = await openThread(core, { thing: { kind: "worksheet", id: "actors_first_list" }, place: whole, text: "A wombat kept close" });
  const node = await addNode(core, { kind: "outcome", text: "Pay" });
  const talk = await openThread(resident, { thing: { kind: "theory", id: node }, place: whole, text: "A wombat in the theory" });
  const open = [`comments A [wombat] for everybody /steps/1/shared_definition/comments?view=all#thread-${thread}`, `comments A [wombat] in the theory /comments/theory/${node}?view=all#thread-${talk}`];
  expect((await found(viewer, "wombat")).toSorted()).toEqual(open);
  expect((await found(lead, "wombat")).toSorted()).toEqual([...open, `comments A [wombat] kept close /steps/1/actors_first_list/comments?view=all#thread-${closed}`].toSorted());
  expect(await found(stranger, "wombat")).toEqual([]);
  const mine = await openThread(resident, { thing: { kind: "worksheet", id: "comment_log" }, place: whole, text: "A wombat of my own" });
  expect((await found(resident, "wombat own")).join()).toContain(mine);
  const [first] = (await talkPage(core, { thing: { kind: "worksheet", id: "shared_definition" }, place: null })).threads;
  await commentAct(core, { thing: { kind: "worksheet", id: "shared_definition" }, act: { intent: "withdraw", comment: first?.comments[0]?.id ?? "", seen: 1 } });
  expect(await found(viewer, "wombat everybody")).toEqual([]);
});
