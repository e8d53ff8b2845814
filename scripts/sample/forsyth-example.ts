import { makeExample } from "~/domain/coalition/coalition.server";
import type { Member } from "~/domain/coalition/member";
import { freezeBaseline, listBaselines } from "~/domain/baseline/baseline.server";
import { answer, changeRows, listAnswers } from "~/domain/process/process.server";
import { assetPoverty2021, livingWage2022 } from "./figures/forsyth";
import { accountOf, coalitionOf, seat } from "./gather";
import { everybody } from "./figures/group";
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
  await noteAssetPoverty(lead);
  await makeExample(lead.coalitionId);
}

/** The one printed figure that is not a metric stands where local figures stand: in the worksheet of step 5. */
async function noteAssetPoverty(lead: Member): Promise<void> {
  const worksheet = "local_indicators";
  const { rows } = await listAnswers(lead, { worksheet });
  if (rows.length > 0) return;
  const item = await changeRows(lead, { worksheet, intent: "add" });
  const { value, year, source } = assetPoverty2021;
  const cells = {
    indicator: "Households in asset poverty",
    definition: "About 1 in 4 households, as the source counts asset poverty",
    geo: forsyth,
    period: String(year),
    group: "All households",
    "value.value": value * 100,
    "value.unit": "percent",
    note: `Source: ${source}.`,
  };
  for (const [field, words] of Object.entries(cells)) await answer(lead, { worksheet, item, field, value: words, seen: 0 });
}

/** Pay against the cost of living by industry, and home values by race and ethnicity: all that was printed of this county. */
const figures = [
  { column: "ratio_living_wage", breakdown: "overall", subgroup: "" },
  ...livingWage2022.filter(({ label }) => label !== everybody).map(({ label }) => ({ column: "ratio_living_wage", breakdown: "industry", subgroup: label })),
  ...["black_nh", "hispanic", "other_nh", "white_nh"].map((race) => ({ column: `ratio_${race}_house_value_households`, breakdown: "overall", subgroup: "" })),
];
