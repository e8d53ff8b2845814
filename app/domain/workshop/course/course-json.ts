import type { SessionRow } from "./course.server";

/** A session and its stages as PostgreSQL writes them as JSON: moments are texts, keys are hexadecimal. */
export type JsonSession = Omit<SessionRow, "stages" | Moments> & Readonly<Record<Moments, string | null>>;
export type JsonStage = Omit<SessionRow["stages"][number], "revealedAt" | "ballotKey"> & { readonly revealedAt: string | null; readonly ballotKey: string | null };

type Moments = "openedAt" | "closedAt" | "doorClosedAt" | "endsAt";

/** The session of a row called `here`, as one column of JSON. */
export const sessionJson = `(select row_to_json(x) from (
    select id, title, language, code, dots_each as "dotsEach", version, created_by as "createdById", door_closed_at as "doorClosedAt", opened_at as "openedAt",
      closed_at as "closedAt", current_stage as "currentStage", ends_at as "endsAt", paused_remaining_ms as "pausedRemainingMs" from here) x)`;

/** The stages of rows called `stage`, in their order. */
export const stagesJson = `(select coalesce(json_agg(x order by x.position), '[]') from (
    select t.id, t.position, t.key, t.minutes, t.prompt_en as "promptEn", t.prompt_es as "promptEs", t.revealed_at as "revealedAt", encode(t.ballot_key, 'hex') as "ballotKey"
    from stage t) x)`;

/** What the tables know of a session, read as JSON. */
export function sessionRow(session: JsonSession, stages: readonly JsonStage[]): SessionRow {
  return {
    ...session,
    openedAt: date(session.openedAt),
    closedAt: date(session.closedAt),
    doorClosedAt: date(session.doorClosedAt),
    endsAt: date(session.endsAt),
    stages: stages.map((stage) => ({ ...stage, revealedAt: date(stage.revealedAt), ballotKey: stage.ballotKey === null ? null : Buffer.from(stage.ballotKey, "hex") })),
  };
}

function date(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
