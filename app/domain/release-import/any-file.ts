/** Small made-up files in the layouts of the releases, for tests. The numbers belong to nobody. */
export type MadeFile = { readonly name: string; readonly text: string };

const lines = (rows: readonly string[]): string => `${rows.join("\n")}\n`;

export const countyOverall: MadeFile = {
  name: "11_mobility-metrics_county_longitudinal.csv",
  text: lines([
    "year,state,county,state_name,county_name,population,share_employed,share_employed_lb,share_employed_ub,share_employed_quality,ratio_black_nh_house_value_households,ratio_black_nh_house_value_households_quality,ratio_living_wage,ratio_living_wage_quality",
    "2021,99,001,Example State,Forest County,50100,0.71,0.69,0.73,Strong,0.1:0.2,Marginal,NA,NA",
    "2021,99,003,Example State,Harbor County,70200,.68,NA,NA,Weak,NA,NA,NA,NA",
    "2022,99,001,Example State,Forest County,50900,0.72,0.7,0.74,Strong,0.12:0.21,Marginal,0.8,Strong",
    "2022,99,003,Example State,Harbor County,70900,6.9e-1,0.66,0.72,Marginal,NA,NA,0.7,Weak",
  ]),
};

/** The overall city file of 2025: stray subgroup columns stand among the metrics. */
export const placeWithStrays: MadeFile = {
  name: "61_mobility-metrics_place_longitudinal.csv",
  text: lines([
    "year,state,place,state_name,place_name,population,share_employed,share_employed_lb,share_employed_ub,share_employed_quality,subgroup_type,subgroup,share_affordable_30_ami,share_affordable_30_ami_quality",
    "2022,99,00100,Example State,Forest City city,20500,0.7,0.65,0.75,Strong,tenure,All,0.61,Strong",
    "2022,99,00200,Example State,Harbor City city,30500,0.6,0.55,0.65,Strong,NA,NA,NA,NA",
  ]),
};

/** Neighborhood files call their type race-ethnicity. */
export const raceShare: MadeFile = {
  name: "13_mobility-metrics_county_race-share_longitudinal_0.csv",
  text: lines([
    "year,state,county,state_name,county_name,subgroup,subgroup_type,index_air_hazard,index_air_hazard_quality",
    "2019,99,001,Example State,Forest County,All,all,40,Strong",
    "2019,99,001,Example State,Forest County,Neighborhoods of color,race-ethnicity,33,Strong",
    "2019,99,001,Example State,Forest County,White neighborhoods,race-ethnicity,45,Strong",
    "2019,99,001,Example State,Forest County,Mixed neighborhoods,race-ethnicity,NA,NA",
  ]),
};

export const industry: MadeFile = {
  name: "19_mobility-metrics_county_industry_longitudinal.csv",
  text: lines([
    "year,state,county,state_name,county_name,subgroup,subgroup_type,ratio_living_wage,ratio_living_wage_quality",
    "2022,99,001,Example State,Forest County,All,all,0.8,Strong",
    '2022,99,001,Example State,Forest County,"Trade, Transit, Utilities",industry,0.55,Strong',
    "2022,99,001,Example State,Forest County,Professional Services,industry,1.03,Weak",
  ]),
};

/** The layout of 2023: former column names, numbers for quality, percent pairs, "2235:1", one flag for three columns. */
export const layoutOf2023: MadeFile = {
  name: "01_mobility-metrics_county_longitudinal.csv",
  text: lines([
    "year,state,county,state_name,county_name,share_debt_col,share_debt_col_quality,share_debt_col_lb,share_debt_col_ub,pctl_income_20,pctl_income_50,pctl_income_80,pctl_income_quality,ratio_black_nh_house_value_households,ratio_black_nh_house_value_households_quality,ratio_population_pc_physician,ratio_population_pc_physician_quality,index_air_quality,index_air_quality_quality",
    "2018,99,001,Example State,Forest County,0.3,1,0.28,0.32,20000,50000,90000,2,20.8%:27.5%,1,2235:1,1,44,3",
  ]),
};

/** A per-metric file: no names, empty cells for missing, lost zeros, the type before the label. */
export const perMetric: MadeFile = {
  name: "metrics_digital_access_county_subgroup.csv",
  text: lines([
    "year,state,county,subgroup_type,subgroup,share_digital_access,share_digital_access_quality",
    "2021,99,1,all,All,.8,1",
    "2021,99,1,race_ethnicity,Hispanic,.3997,2",
    '2021,99,1,race_ethnicity,"Black, Non-Hispanic",,',
  ]),
};

/** One metric by age, gender and race in one file, as its makers keep it; everybody stands there once for all three. */
export const arrests: MadeFile = {
  name: "rate_arrests_county_all_subgroup.csv",
  text: lines([
    "year,state,county,subgroup_type,subgroup,rate_juv_arrest,rate_juv_arrest_quality",
    "2021,99,001,age,Age 10 to 14,120,1",
    "2021,99,001,age,Age 15 to 17,950,1",
    "2021,99,001,all,All,480,1",
    "2021,99,001,gender,Female,210,2",
    "2021,99,001,gender,Male,740,2",
    "2021,99,001,race-ethnicity,Black,910,3",
    "2021,99,001,race-ethnicity,White,300,3",
    "2021,99,003,age,Age 10 to 14,NA,NA",
    "2021,99,003,all,All,520,2",
  ]),
};

/** Debt with the two columns last; neighborhoods call their type race-ethnicity, everybody among them. */
export const debtWithGroupsLast: MadeFile = {
  name: "county-debt-coll-shares-2022.csv",
  text: lines([
    "year,state,county,share_debt_coll,share_debt_coll_quality,subgroup_type,subgroup",
    "2022,99,1,.33,1,race-ethnicity,All",
    "2022,99,1,.41,2,race-ethnicity,Majority Non-White",
    "2022,99,1,.29,1,race-ethnicity,Majority White",
    "2022,99,3,.27,1,race-ethnicity,All",
    "2022,99,3,,,race-ethnicity,Majority Non-White",
    "2022,99,3,.27,1,race-ethnicity,Majority White",
  ]),
};
