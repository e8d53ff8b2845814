import { locale, m, type Locale } from "~/content/messages";
import { asMember, type Db, takeTurn } from "~/db/work.server";
import { tell } from "../../activity/activity.server";
import { ownSourceWords } from "../../baseline/own-source";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { refuseUnless } from "../../refusal";
import { isUnreliable } from "../../small-count/counts";
import type { FreezeWish } from "../local.form";
import { keyOf, seriesKey } from "../../small-count/counted";
import type { LocalIndicator } from "../local-indicator";
import { type KeptFigure, readIndicator, readKept } from "./local-rows.server";
import { seriesName, unitKey } from "../local-words";

type Wish = FreezeWish & { readonly indicator: string | undefined };

/** Freezes a local figure as a baseline: a copy of value, bounds, year and source that no later load and no undo changes.
 *  A hidden figure cannot be one, because plan and targets would show it. One that rests on few people needs a reason, and so
 *  does taking the place of an earlier baseline of the same place and group. Returns the baseline's id. */
export function freezeLocal(member: Member, { indicator: id, figure: key, ...reasons }: Wish): Promise<string> {
  allow(member, "baseline:freeze");
  return asMember(member, async (db) => {
    const indicator = await readIndicator(db, member, id);
    const figure = (await readKept(db, member, indicator.id)).find((one) => keyOf(one) === key);
    refuseUnless(figure, "not-found", m.local_no_such_figure());
    refuseUnless(!figure.hidden, "invalid", m.local_freeze_hidden());
    refuseUnless(!isUnreliable(figure, indicator.kind) || reasons.override, "invalid", m.local_freeze_needs_override());
    await takeTurn(db, `baseline ${indicator.id} ${seriesKey(figure)}`);
    const indicatorId = await openSeries(db, member, indicator, figure);
    return freeze(db, member, { indicator, figure, indicatorId, ...reasons });
  });
}

/** The place and group as something the coalition follows, opened when it is first used. */
async function openSeries(db: Db, { coalitionId, accountId }: Member, indicator: LocalIndicator, figure: KeptFigure): Promise<string> {
  const which = { coalitionId, localId: indicator.id, localSeries: seriesKey(figure) };
  const known = await db.indicator.findFirst({ where: which, select: { id: true } });
  if (known) return known.id;
  const { definition, direction, source, place } = indicator;
  const geographyId = figure.place === "" ? (place?.id ?? null) : null;
  const made = await db.indicator.create({
    data: { ...which, name: seriesName(indicator, figure), unit: unitKey(indicator), definition, direction, source, geographyId, createdById: accountId },
    select: { id: true },
  });
  return made.id;
}

type Frozen = { readonly indicator: LocalIndicator; readonly figure: KeptFigure; readonly indicatorId: string; readonly override?: string | undefined; readonly because?: string | undefined; readonly language?: Locale | undefined };

async function freeze(db: Db, member: Member, { indicator, figure, indicatorId, override, because, language }: Frozen): Promise<string> {
  const { coalitionId, accountId } = member;
  const batch = await db.localBatch.findFirstOrThrow({ where: { coalitionId, id: figure.batch } });
  const before = await db.baseline.findFirst({ where: { coalitionId, indicatorId, supersededBy: { none: {} } } });
  const rowKey = keyOf(figure);
  refuseUnless(before?.rowKey !== rowKey || before.fileSha256 !== batch.sha256, "conflict", m.metric_already_frozen());
  refuseUnless(!before || because, "invalid", m.metric_supersede_needs_reason());
  const { value, lb, ub, year } = figure;
  refuseUnless(value !== null, "invalid", m.local_freeze_hidden());
  const weak = isUnreliable(figure, indicator.kind);
  const ownSource = { source: indicator.source, area: indicator.area, frequency: indicator.frequency, period: figure.period, file: batch.fileName, loaded: batch.loadedAt.toISOString().slice(0, 10) };
  const { id } = await db.baseline.create({
    data: {
      ...{ coalitionId, indicatorId, value, lb, ub, year, rowKey },
      ...(weak ? { quality: 3, overrideReason: override ?? "" } : {}),
      ...(before ? { supersedesId: before.id, supersedeReason: because ?? "" } : {}),
      releaseLabel: "",
      fileSha256: batch.sha256,
      sourceNote: ownSourceWords(ownSource, locale()),
      ownSource,
      language: language ?? locale(),
      frozenById: accountId,
    },
    select: { id: true },
  });
  await tell(db, member, "baseline.frozen", { kind: "baseline", id }, { name: seriesName(indicator, figure), year });
  return id;
}
