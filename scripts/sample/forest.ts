import { listSessions, planSession } from "~/domain/workshop/workshop.server";
import { attestAll } from "./sheets/attested";
import { baselines } from "./baselines";
import { breakoutTitle, taken, upcomingTables, upcomingTitle } from "./evening/breakout";
import { blueTable } from "./evening/breakout-blue";
import { greenTable } from "./evening/breakout-green";
import { fillSheets } from "./sheets/fill-sheets";
import { fillTheory, holdTrue } from "./fill-theory";
import { freezeAll } from "./freeze-baselines";
import { accountOf, coalitionOf, gatherCast, type Cast } from "./gather";
import { holdBreakout } from "./evening/hold-breakout";
import { founder } from "./people";
import { keepPeers } from "./keep-peers";
import { loadLocal } from "./load-local-data";
import { attendance, hospitalBills } from "./local-data";
import { setTargets } from "./set-targets";
import { stepFive } from "./sheets/step-5";
import { stepFour } from "./sheets/step-4";
import { stepOne } from "./sheets/step-1";
import { stepSeven } from "./sheets/step-7";
import { stepSix } from "./sheets/step-6";
import { stepThree } from "./sheets/step-3";
import { stepTwo } from "./sheets/step-2";
import { talkTogether } from "./together/talk";
import { approveSheets } from "./together/approve-sheets";
import { workTogether } from "./together/work-together";
import { takeResults } from "./evening/take-results";
import { wishes } from "./targets";
import { assumptions, theoryRows } from "./theory-rows";
import { vision } from "./sheets/vision";
import { writeVision } from "./sheets/write-vision";

/** The sample coalition: invented people working for an invented county, filled far enough that every page has something to
 *  show. Everything in it is made through the same doors that people use, in the order of the road. */
export async function buildForest(): Promise<void> {
  const lead = await coalitionOf(await accountOf(founder), { name: "Forest County Mobility Coalition", community: "99001" });
  const cast = await gatherCast(lead);
  const baselineOf = await freezeAll(cast.member("aisha"), baselines);
  await fillSheets(cast, [...stepOne, ...stepTwo, ...stepThree, ...stepFour, ...stepFive, ...stepSix, ...stepSeven]);
  await writeVision(cast.member("samuel"), vision);
  const idOf = await fillTheory(cast, baselineOf, theoryRows);
  await holdTrue(cast, idOf, assumptions);
  await setTargets(cast, baselineOf, wishes);
  await workTogether(cast);
  await talkTogether(cast);
  await holdWorkshops(cast, idOf);
  await keepPeers(cast.member("aisha"));
  for (const source of [attendance, hospitalBills]) await loadLocal(cast.member("aisha"), source);
  await attestAll(cast);
  await approveSheets(cast);
}

async function holdWorkshops(cast: Cast, idOf: (key: string) => string): Promise<void> {
  const facilitator = cast.member("mei");
  const session = await holdBreakout(facilitator, breakoutTitle, [greenTable, blueTable]);
  if (session) await takeResults(cast.member("jordan"), session, taken, idOf);
  const planned = (await listSessions(facilitator)).some(({ title }) => title === upcomingTitle);
  if (!planned) await planSession(facilitator, { title: upcomingTitle, rooms: [...upcomingTables], dotsEach: 3 });
}
