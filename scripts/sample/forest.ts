import { listSessions, planSession } from "~/domain/workshop/workshop.server";
import { attestAll } from "./attested";
import { baselines } from "./baselines";
import { breakoutTitle, taken, upcomingTables, upcomingTitle } from "./breakout";
import { blueTable } from "./breakout-blue";
import { greenTable } from "./breakout-green";
import { fillSheets } from "./fill-sheets";
import { fillTheory, holdTrue } from "./fill-theory";
import { freezeAll } from "./freeze-baselines";
import { accountOf, coalitionOf, gatherCast, type Cast } from "./gather";
import { holdBreakout } from "./hold-breakout";
import { founder } from "./people";
import { keepPeers } from "./keep-peers";
import { loadLocal } from "./load-local-data";
import { attendance, hospitalBills } from "./local-data";
import { setTargets } from "./set-targets";
import { stepFive } from "./step-5";
import { stepFour } from "./step-4";
import { stepOne } from "./step-1";
import { stepSeven } from "./step-7";
import { stepSix } from "./step-6";
import { stepThree } from "./step-3";
import { stepTwo } from "./step-2";
import { takeResults } from "./take-results";
import { wishes } from "./targets";
import { assumptions, theoryRows } from "./theory-rows";
import { vision } from "./vision";
import { writeVision } from "./write-vision";

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
  await holdWorkshops(cast, idOf);
  await keepPeers(cast.member("aisha"));
  for (const source of [attendance, hospitalBills]) await loadLocal(cast.member("aisha"), source);
  await attestAll(cast);
}

async function holdWorkshops(cast: Cast, idOf: (key: string) => string): Promise<void> {
  const facilitator = cast.member("mei");
  const session = await holdBreakout(facilitator, breakoutTitle, [greenTable, blueTable]);
  if (session) await takeResults(cast.member("jordan"), session, taken, idOf);
  const planned = (await listSessions(facilitator)).some(({ title }) => title === upcomingTitle);
  if (!planned) await planSession(facilitator, { title: upcomingTitle, rooms: [...upcomingTables], dotsEach: 3 });
}
