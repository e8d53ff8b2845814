import { z } from "zod";
import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import type { Report } from "../report";
import { refuseUnless } from "../../refusal";
import { firstProblems } from "./first-problems.server";
import { importStates, type ImportLine, type ImportSource } from "../release-import";

const select = {
  ...{ id: true, source: true, origin: true, file: true, label: true, dryRun: true, state: true, reason: true },
  ...{ rows: true, values: true, rejects: true, warnings: true, actor: true, askedAt: true, endedAt: true },
  heldFile: { select: { id: true, retiredAt: true } },
} as const;

const reported: ReadonlySet<string> = new Set(["imported", "checked", "none-chosen", "refused", "undone"]);
const state = z.enum(importStates);
const source = z.enum(["upload", "address", "command", "folder"] satisfies ImportSource[]);

/** Imports that the coalition asked for and those from the command line, the newest first. */
export async function listImports(member: Member, { most }: { readonly most: number }): Promise<ImportLine[]> {
  allow(member, "published:read");
  const rows = await asMember(member, (db) => db.releaseImport.findMany({ select, orderBy: [{ askedAt: "desc" }, { id: "desc" }], take: most }));
  const problems = await firstProblems(member, rows.filter((row) => row.state === "refused").map(({ id }) => id));
  return rows.map(({ heldFile, ...row }) => ({
    ...row,
    state: state.parse(row.state),
    source: source.parse(row.source),
    hasReport: reported.has(row.state),
    problems: problems.get(row.id) ?? [],
    heldFile: row.state === "imported" && heldFile?.retiredAt === null ? heldFile.id : null,
  }));
}

/** The validation report of an import (by its id) or of a held file (by its number), with the file's name. */
export async function reportOf(member: Member, { id }: { readonly id: string }): Promise<{ readonly file: string; readonly report: Report }> {
  allow(member, "published:read");
  const found = /^\d{1,9}$/.test(id) ? await reportOfFile(member, Number(id)) : await reportOfImport(member, id);
  const report = reportForm.safeParse(found?.report);
  refuseUnless(found?.file && report.success, "not-found", m.release_no_report());
  return { file: found.file, report: report.data };
}

async function reportOfFile(member: Member, id: number) {
  const found = await asMember(member, (db) => db.releaseFile.findUnique({ where: { id }, select: { name: true, report: true } }));
  return found && { file: found.name, report: found.report };
}

function reportOfImport(member: Member, id: string) {
  if (!z.uuid().safeParse(id).success) return Promise.resolve(null);
  return asMember(member, (db) => db.releaseImport.findUnique({ where: { id }, select: { file: true, report: true } }));
}

/** Only its shape is looked at: it was written by the import. */
const reportForm = z.custom<Report>((value) => typeof value === "object" && value !== null && "findings" in value && Array.isArray(value.findings));
