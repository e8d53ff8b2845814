import { chmod, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { asMember, asMemberSql } from "../../app/db/work.server";
import type { Spot } from "../../app/domain/attachment/attachment";
import { addFile, attachmentAct, fileCounts, filesPage, openFile } from "../../app/domain/attachment/attachment.server";
import type { Member } from "../../app/domain/coalition/member";
import { recordDecision } from "../../app/domain/decision/decision.server";
import { changeRows } from "../../app/domain/process/process.server";
import { addTask } from "../../app/domain/task/task.server";
import { env } from "../../app/env.server";
import { originalFile } from "../../app/http/original-file.server";
import { buildCoalition, type BuiltCoalition } from "../build";
import { refusalOf } from "../refusal";

let ours: BuiltCoalition;
let theirs: BuiltCoalition;

beforeAll(async () => {
  ours = await buildCoalition({ name: "Ours" });
  theirs = await buildCoalition({ name: "Theirs" });
});

const pdf = (words = "%PDF-1.7 a letter", name = "Carta de apoyo.pdf") => new File([words], name);
const png = () => new File([Buffer.from("\x89PNG\r\n\x1a\n....", "latin1")], "photo.png");
const add = (member: Member, spot: Spot, file = pdf(), more: { alt?: string; restricted?: boolean } = {}) => addFile(member, { spot, file, alt: more.alt ?? "", restricted: more.restricted ?? false });
const refused = (verb: () => Promise<unknown>) => refusalOf(Promise.resolve().then(verb));
const became = (attempt: Promise<unknown>) => attempt.then(() => "kept" as const, (thrown: Error) => refusalOf(Promise.reject(thrown)));
const names = async (member: Member, spot: Spot) => (await filesPage(member, spot)).files.map(({ name }) => name);
const rows = (member: Member) => asMember(member, async (db) => [await db.attachment.count(), await db.attachmentContent.count()]);

async function decision({ lead } = ours): Promise<Spot> {
  return { kind: "decision", id: String(await recordDecision(lead, { question: "Where?", outcome: "Here", rule: "consensus", decidedOn: "2026-03-04" })), item: null, field: "" };
}

describe("a file", () => {
  test("stands where it belongs, with its own name and what it holds, and is opened as it came", async () => {
    const spot = await decision();
    const id = await add(ours.lead, spot);
    expect((await filesPage(ours.viewer, spot)).files).toEqual([expect.objectContaining({ id, name: "Carta de apoyo.pdf", type: "application/pdf", size: 17, by: ours.lead.name, mayRemove: false })]);
    expect(await fileCounts(ours.viewer, spot)).toEqual({ " ": 1 });
    const opened = await openFile(ours.viewer, { id });
    expect(Buffer.from(opened.bytes).toString()).toBe("%PDF-1.7 a letter");
    const answer = originalFile({ ...opened, name: "Añil \"; x=.pdf" }, false);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ "content-type": "application/pdf", "x-content-type-options": "nosniff", "content-security-policy": "sandbox; default-src 'none'", "cache-control": "private, no-store" });
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename=\"A-il----x-.pdf\"; filename*=UTF-8''A%C3%B1il%20%22%3B%20x%3D.pdf");
  });

  test("that holds something else than its name says, is of no kept kind, or is a picture without words, is not kept at all", async () => {
    const spot = await decision();
    const before = await rows(ours.lead);
    const bad = [pdf("<html><script>alert(1)</script>", "page.html"), pdf("just words", "letter.pdf"), pdf("MZ program", "letter.pdf"), pdf("#!/bin/sh", "run.txt"), png()];
    for (const file of bad) expect(await refused(() => add(ours.lead, spot, file)), file.name).toBe("invalid");
    expect(await refused(() => add(ours.lead, spot, new File([Buffer.alloc((env.FILE_MAX_MB << 20) + 1, "%PDF-")], "large.pdf")))).toBe("invalid");
    expect(await rows(ours.lead)).toEqual(before);
    await add(ours.lead, spot, png(), { alt: "The room" });
    expect((await filesPage(ours.viewer, spot)).files).toEqual([expect.objectContaining({ type: "image/png", alt: "The room" })]);
  });

  test("too many at one place are refused, also when they come at once, and nothing of them stays", async () => {
    const spot = await decision();
    const tried = await Promise.all(Array.from({ length: 23 }, (_, at) => became(add(ours.lead, spot, pdf("%PDF-", `${at}.pdf`)))));
    expect(tried.filter((one) => one === "kept")).toHaveLength(20);
    expect(tried.filter((one) => one === "limited")).toHaveLength(3);
    expect(await names(ours.viewer, spot)).toHaveLength(20);
  });

  test("is taken away by who may, and the original stays", async () => {
    const spot = await decision();
    const id = await add(ours.lead, spot);
    expect(await refused(() => attachmentAct(ours.viewer, { spot, act: { intent: "remove", attachment: id } }))).toBe("forbidden");
    await attachmentAct(ours.exec, { spot, act: { intent: "remove", attachment: id } });
    expect(await names(ours.lead, spot)).toEqual([]);
    expect(await refused(() => openFile(ours.lead, { id }))).toBe("not-found");
    expect(await asMember(ours.lead, (db) => db.attachmentContent.count({ where: { attachmentId: id } }))).toBe(1);
    await expect(asMemberSql(ours.lead, (client) => client.query("delete from attachment_content"))).rejects.toThrow("permission denied");
  });
});

describe("who opens a file", () => {
  test("is who reads what it belongs to; what is only for the core team is theirs and of who added it", async () => {
    const spot: Spot = { kind: "worksheet", id: "data_inventory", item: await changeRows(ours.resident, { worksheet: "data_inventory", intent: "add" }), field: "agreement" };
    const id = await add(ours.resident, spot, pdf(), { restricted: true });
    for (const member of [ours.lead, ours.core, ours.resident]) expect(await names(member, spot), member.name).toEqual(["Carta de apoyo.pdf"]);
    expect(await names(ours.viewer, spot)).toEqual([]);
    expect(await fileCounts(ours.viewer, spot)).toEqual({});
    expect(await refused(() => openFile(ours.viewer, { id }))).toBe("not-found");
    await changeRows(ours.resident, { worksheet: "data_inventory", intent: "remove", row: spot.item ?? "" });
    expect(await refused(() => openFile(ours.lead, { id }))).toBe("not-found");
  });

  test("is nobody to whom the worksheet or the task is closed, and nobody of another coalition", async () => {
    const task = await addTask(ours.lead, { title: "Kept", sourceKind: "worksheet", sourceId: "actors_first_list" });
    const spots: readonly Spot[] = [{ kind: "task", id: task, item: null, field: "" }];
    for (const spot of spots) {
      const id = await add(ours.lead, spot);
      for (const member of [ours.viewer, theirs.lead]) {
        expect(await refused(() => openFile(member, { id }))).toBe("not-found");
        expect(await refused(() => filesPage(member, spot))).toBe("not-found");
        expect(await refused(() => add(member, spot))).toBe("not-found");
      }
    }
    const foreign = await decision(theirs);
    const mine = await add(theirs.lead, foreign);
    expect(await refused(() => openFile(ours.lead, { id: mine }))).toBe("not-found");
    expect(await asMemberSql(ours.lead, async (client) => (await client.query("select count(*)::int as n from attachment where coalition_id <> $1", [ours.lead.coalitionId])).rows)).toEqual([{ n: 0 }]);
  });

  test("and there is no file at a place that is none", async () => {
    const row = await changeRows(ours.core, { worksheet: "commitments", intent: "add" });
    const places: readonly Spot[] = [
      { kind: "worksheet", id: "commitments", item: row, field: "what" },
      { kind: "worksheet", id: "commitments", item: null, field: "proof" },
      { kind: "worksheet", id: "nothing", item: row, field: "proof" },
      { kind: "decision", id: "99999", item: null, field: "" },
      { kind: "meeting", id: "x", item: null, field: "" },
      { kind: "task", id: "01994a50-0000-7000-8000-000000000000", item: null, field: "" },
    ];
    for (const spot of places) expect(await refused(() => add(ours.lead, spot)), JSON.stringify(spot)).toBe("not-found");
    expect(await refused(async () => add(ours.viewer, await decision()))).toBe("forbidden");
  });
});

describe("settings", () => {
  test("a folder keeps what files hold, whole, under ids alone; a refused one leaves nothing there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "files-"));
    Object.assign(env, { FILES_DIR: folder });
    try {
      const spot = await decision();
      const id = await add(ours.lead, spot);
      expect(await readdir(join(folder, ours.lead.coalitionId))).toEqual([id]);
      expect(Buffer.from((await openFile(ours.viewer, { id })).bytes).toString()).toBe("%PDF-1.7 a letter");
      expect(await asMember(ours.lead, (db) => db.attachmentContent.count({ where: { attachmentId: id } }))).toBe(0);
      for (let at = 1; at < 20; at += 1) await add(ours.lead, spot, pdf("%PDF-", `${at}.pdf`));
      expect(await refused(() => add(ours.lead, spot))).toBe("limited");
      expect(await readdir(join(folder, ours.lead.coalitionId))).toHaveLength(20);
    } finally {
      Object.assign(env, { FILES_DIR: undefined });
    }
  });

  test("a scanner is asked before anything is kept: what it finds bad, and what it could not look at, is not", async () => {
    const folder = await mkdtemp(join(tmpdir(), "scanner-"));
    const scanner = join(folder, "scanner");
    await writeFile(scanner, "#!/bin/sh\nif grep -q EICAR; then exit 1; fi\nexit 0\n");
    await chmod(scanner, 0o755);
    const spot = await decision();
    const scanned = async (program: string, words: string) => {
      Object.assign(env, { FILE_SCANNER: program });
      try {
        return await became(add(ours.lead, spot, pdf(words)));
      } finally {
        Object.assign(env, { FILE_SCANNER: undefined });
      }
    };
    expect(await scanned(scanner, "%PDF-1.7 fine")).toBe("kept");
    expect(await scanned(scanner, "%PDF-1.7 EICAR")).toBe("invalid");
    expect(await scanned(join(folder, "not-there"), "%PDF-1.7 fine")).toBe("busy");
    expect(await names(ours.lead, spot)).toHaveLength(1);
  });
});
