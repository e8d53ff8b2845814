import type { BaselineWish } from "~/domain/baseline/baseline.form";

/** Which figures of Forest County the coalition starts from. Earlier years on purpose: what was released since then shows
 *  whether things move. */
export const baselines = {
  pay: overall("ratio_living_wage", 2021),
  lowestIncomes: overall("pctl_income_20", 2023),
  debt: overall("share_debt_coll", 2018),
  debtInNeighborhoodsOfColor: { ...overall("share_debt_coll", 2018), breakdown: "race-share", subgroup: "Neighborhoods of color" },
  homeWealth: overall("ratio_black_nh_house_value_households", 2023),
  preschool: overall("share_in_preschool", 2023),
  learning: overall("rate_learning", 2018),
  digital: overall("share_digital_access", 2018),
  digitalOther: { ...overall("share_digital_access", 2023), breakdown: "race-ethnicity", subgroup: "Other Races and Ethnicities", override: "Few people stand behind it, but the newcomers’ center asked us to follow it; read it with care." },
  affordableHomes: overall("share_affordable_available_30_ami", 2023),
  transit: overall("share_transit_commuter", 2022),
  birthsOfBlackMothers: { ...overall("share_low_birth_weight", 2021), breakdown: "race-ethnicity", subgroup: "Black, Non-Hispanic" },
  births: overall("share_low_birth_weight", 2021),
  turnout: overall("share_election_turnout", 2020),
  arrests: overall("rate_juv_arrest", 2021),
} as const satisfies Readonly<Record<string, BaselineWish>>;

export type BaselineKey = keyof typeof baselines;

function overall(column: string, year: number) {
  return { geography: "99001", column, breakdown: "overall", subgroup: "", year };
}
