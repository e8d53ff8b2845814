import type { Sheet } from "./sheet";

/** Step 5: what the coalition found, pillar by pillar. Governance is still open, so the step has something left to do. */
export const stepFive: readonly Sheet[] = [
  ({ organization }) => ({
    worksheet: "data_inventory",
    by: "aisha",
    rows: [
      { name: "Hospital billing, bills sent to collections", kind: "administrative", holder: organization("hospital"), predictor: ["financial_security"], smallest_geo: "zip", groups: ["Age", "Insurance"], years: "2019–2025", refresh: "Each quarter", access: "agreement_needed", sensitivity: "small_counts", min_cell: 11, limits: "Says nothing about bills of other clinics." },
      { name: "Bus counts by stop and hour", kind: "administrative", holder: organization("transit"), predictor: ["transportation_access"], smallest_geo: "block_group", years: "2022–2026", refresh: "Each month", access: "on_request", sensitivity: "open", limits: "Counts boardings, not people who gave up waiting." },
      { name: "Eastside household survey", kind: "survey", holder: organization("residents"), predictor: ["housing_stability", "jobs_paying_living_wages"], smallest_geo: "tract", groups: ["Language at home", "Renter or owner"], years: "2025", access: "on_request", sensitivity: "small_counts", min_cell: 10, limits: "312 households, found through parishes and schools." },
    ],
  }),
  ({ organization }) => ({
    worksheet: "current_action",
    by: "denise",
    rows: [
      { name: "Fare capping on Route 6", lead: organization("transit"), predictors: ["transportation_access"], serves: "About 2,400 riders a day", where: "Eastside to the hospital", money: "$310,000 a year, county budget", level: "policy", evidence: "Rides after 7 pm rose by a fifth in the first year.", gap: "The last bus still leaves at 9 pm." },
      { name: "Community health workers", lead: organization("hospital"), predictors: ["neonatal_health"], serves: "160 mothers a year", where: "Eastside, Northfield", money: "Grant until next summer", level: "program", evidence: "Mothers stay with it; too few for a clear effect on birth weight.", gap: "Ends with the grant." },
    ],
  }),
  () => ({
    worksheet: "findings",
    by: "denise",
    rows: [
      { text: "An average job pays for three quarters of what living here costs; in shops, hotels and restaurants for less than half.", valence: "challenge", pillar: "jobs_paying_living_wages", dimensions: ["economic_success"], who: "Workers in leisure, trade and transport", numbers: ["Jobs paying living wages, 2023: 0.73", "Leisure and other, 2023: 0.38"], confidence: 3, status: "checked_with_residents" },
      { text: "Debt in collections falls everywhere, but the gap between neighborhoods stays.", valence: "challenge", pillar: "financial_security", dimensions: ["economic_success", "dignity_belonging"], who: "Neighborhoods of color", numbers: ["Debt in collections, 2023: 36% and 21%"], confidence: 3, open_question: "How much is medical debt?", status: "checked_with_residents" },
      { text: "Preschool places exist, at hours that parents on shifts cannot use.", valence: "challenge", pillar: "access_to_preschool", dimensions: ["power_autonomy"], who: "Parents on second and third shift", confidence: 2, status: "draft" },
      { text: "People look out for each other: parishes, barbershops and the residents’ council reach doors that no office reaches.", valence: "strength", pillar: "social_capital", dimensions: ["dignity_belonging"], who: "The whole Eastside", confidence: 2, status: "approved" },
      { text: "Black mothers face a risk for their babies that schooling and income do not explain.", valence: "challenge", pillar: "neonatal_health", dimensions: ["dignity_belonging", "power_autonomy"], who: "Black mothers and their babies", numbers: ["Low birth weight, 2023: 14.1% and 7.4%"], confidence: 3, open_question: "What do mothers themselves say about their care?", status: "checked_with_residents" },
    ],
  }),
  () => ({
    worksheet: "summary_findings",
    by: "jordan",
    fields: {
      intro: "We looked at 24 predictors for Forest County, next to Stonebridge, Lakeside and Mill County, and asked 96 neighbors whether the numbers look like their lives.",
      by_pillar: "Rewarding work: people work, pay lags behind. High-quality education: too few usable preschool places; learning slips for Black students. Opportunity-rich neighborhoods: rents outrun pay, the bus stops early. Healthy environment: births are the alarm. Responsive governance: not assessed yet.",
      equity: "Wherever we can see race, the gap is there. It does not close when schooling rises, so advice to “get a degree” is not an answer.",
      strengths: "Employers are at the table. Parishes and the residents’ council are trusted. Debt is going down.",
      unknowns: ["How much of the debt is medical", "Who lost work when the mill closed and never came back into the numbers", "What young people want"],
    },
  }),
];
