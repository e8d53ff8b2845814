import { makeExample } from "~/domain/coalition/coalition.server";
import { freezeBaseline, listBaselines } from "~/domain/baseline/baseline.server";
import { assetPoverty2021, livingWage2022 } from "./figures/forsyth";
import { accountOf, coalitionOf, seat } from "./gather";
import { everybody } from "./figures/group";
import { loadLocal } from "./load-local-data";
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
  await loadLocal(lead, assetPoverty);
  await makeExample(lead.coalitionId);
}

/** The one printed figure that is not a metric stands where a coalition's own figures stand. */
const assetPoverty = {
  definition: {
    name: "Households in asset poverty",
    definition: "About 1 in 4 households, as the source counts asset poverty",
    kind: "share",
    per: 1,
    direction: "lower",
    area: "Forsyth County, NC",
    place: forsyth,
    frequency: "year",
    source: assetPoverty2021.source,
    smallestShown: 11,
    runningTotal: false,
  },
  file: "asset-poverty.csv",
  csv: `Year,Share of households\n${assetPoverty2021.year},${assetPoverty2021.value}\n`,
  mapping: { period: 0, value: 1, scale: "one" },
  vouched: true,
} as const;

/** Pay against the cost of living by industry, and home values by race and ethnicity: all that was printed of this county. */
const figures = [
  { column: "ratio_living_wage", breakdown: "overall", subgroup: "" },
  ...livingWage2022.filter(({ label }) => label !== everybody).map(({ label }) => ({ column: "ratio_living_wage", breakdown: "industry", subgroup: label })),
  ...["black_nh", "hispanic", "other_nh", "white_nh"].map((race) => ({ column: `ratio_${race}_house_value_households`, breakdown: "overall", subgroup: "" })),
];
