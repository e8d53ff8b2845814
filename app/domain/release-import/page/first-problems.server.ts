import { z } from "zod";
import { asMemberSql } from "~/db/work.server";
import type { Member } from "../../coalition/member";
import { type Finding, isError } from "../finding";
import { sayFinding } from "../finding-words";

/** As many as help to see what is wrong without opening the report. */
const most = 3;
/** Warnings stand between errors; so many findings are looked through. */
const lookedThrough = 200;

/** The first errors of refused imports in the reader's words, by the import's id. Read in one query, whatever their number: reports
 *  can be long, and only their beginning is fetched. */
export async function firstProblems(member: Member, imports: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (imports.length === 0) return new Map();
  const rows = await asMemberSql(member, async (client) => {
    const found = await client.query<{ id: string; findings: unknown }>(
      `select id, jsonb_path_query_array(report, '$.findings[0 to ${lookedThrough - 1}]') as findings from release_import where id = any($1::uuid[]) and report is not null`,
      [imports],
    );
    return found.rows;
  });
  return new Map(rows.map(({ id, findings }) => [id, listOf(findings).filter(isError).slice(0, most).map(sayFinding)]));
}

/** Only its shape is looked at: it was written by the import. */
const findingsForm = z.custom<readonly Finding[]>((value) => Array.isArray(value));

function listOf(findings: unknown): readonly Finding[] {
  const read = findingsForm.safeParse(findings);
  return read.success ? read.data : [];
}
