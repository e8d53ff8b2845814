import { makeExample } from "~/domain/coalition/coalition.server";
import { freezeBaseline, listBaselines } from "~/domain/metric/metric.server";
import { livingWage2022 } from "./forsyth";
import { accountOf, coalitionOf, seat } from "./gather";
import { everybody } from "./group";
import { founder, guides } from "./people";

/** The worked example: a real county with the few figures that were printed for Urban's planning workshop. */
export const exampleName = "Forsyth County, NC (figures from January 2025)";
const forsyth = "37067";

/** Builds the example and closes it: everyone in it may look, nobody may change. The last thing the sample does, so that a
 *  closed example says that the sample is whole. */
export async function buildForsythExample(): Promise<void> {
  const lead = await coalitionOf(await accountOf(founder), { name: exampleName, community: forsyth });
  if (lead.readOnly) return;
  for (const guide of guides) await seat(lead, await accountOf(guide), guide.roles);
  const frozen = new Set((await listBaselines(lead)).map(({ column, subgroup }) => `${column} ${subgroup}`));
  for (const figure of figures) if (!frozen.has(`${figure.column} ${figure.subgroup}`)) await freezeBaseline(lead, { geography: forsyth, year: 2022, ...figure });
  await makeExample(lead.coalitionId);
}

/** Pay against the cost of living by industry, and home values by race and ethnicity: all that was printed of this county. */
const figures = [
  { column: "ratio_living_wage", breakdown: "overall", subgroup: "" },
  ...livingWage2022.filter(({ label }) => label !== everybody).map(({ label }) => ({ column: "ratio_living_wage", breakdown: "industry", subgroup: label })),
  ...["black_nh", "hispanic", "other_nh", "white_nh"].map((race) => ({ column: `ratio_${race}_house_value_households`, breakdown: "overall", subgroup: "" })),
];
