import { dayFromToday } from "../day";
import type { Sheet } from "./sheet";

/** Step 2: the numbers of Forest County, read for the first time. */
export const stepTwo: readonly Sheet[] = [
  () => ({
    worksheet: "community_and_peers",
    by: "aisha",
    fields: {
      community: "99001",
      focus_areas: ["Eastside", "Mill Road corridor", "Northfield"],
      peers: ["99023", "99009", "99011"],
      peer_reason: "Stonebridge is about our size, Lakeside is our neighbor and does better, Mill lost its paper mill as we did.",
      benchmarks: ["state", "own_past"],
      focus_population: ["Workers in shops, hotels and warehouses", "Families with children under five", "Black residents of the Eastside", "Families who speak Spanish at home"],
    },
  }),
  () => ({
    worksheet: "insights",
    by: "priya",
    rows: [
      {
        text: "An average job pays 73 cents for each dollar that living here costs, and it was 75 cents two years before.",
        use: "compare",
        evidence: ["Jobs paying living wages, Forest County, 2023: 0.73", "Jobs paying living wages, Forest County, 2021: 0.75"],
        dimensions: ["economic_success"],
        confidence: 3,
        who_is_missing: "People who are paid in cash, and those who work two jobs",
        followup: "Which employers pay a living wage already, and how they do it",
      },
      {
        text: "Debt in collections is falling, but in neighborhoods of color it still reaches more than one person in three.",
        use: "disparities",
        evidence: ["Debt in collections, neighborhoods of color, 2023: 36%", "Debt in collections, white neighborhoods, 2023: 21%"],
        dimensions: ["economic_success", "dignity_belonging"],
        confidence: 3,
        followup: "How much of it is medical debt",
      },
      {
        text: "Black mothers have babies with low weight almost twice as often as white mothers, whatever school they finished.",
        use: "disparities",
        evidence: ["Low birth weight, Black, Non-Hispanic, 2023: 14.1%", "Low birth weight, White, Non-Hispanic, 2023: 7.4%"],
        dimensions: ["dignity_belonging", "power_autonomy"],
        confidence: 2,
        who_is_missing: "Mothers who gave birth outside the county",
      },
      {
        text: "Fewer than half of our three- and four-year-olds are in preschool, and their parents can then work fewer hours.",
        use: "interconnections",
        evidence: ["Preschool, Forest County, 2023: 46%", "Employment, women, 2023: 76%", "Employment, men, 2023: 84%"],
        dimensions: ["economic_success", "power_autonomy"],
        confidence: 2,
        followup: "Hours that parents on second and third shift need",
      },
    ],
  }),
  () => ({
    worksheet: "descriptive_representation",
    by: "aisha",
    rows: [
      { body: "Board of County Commissioners", seats: 7, group: "Black, Non-Hispanic", officials: 1, population_share: 27, method: "Asked the members themselves", asof: dayFromToday(-150) },
      { body: "Board of County Commissioners", seats: 7, group: "Hispanic", officials: 0, population_share: 14, method: "Asked the members themselves", asof: dayFromToday(-150) },
      { body: "School board", seats: 9, group: "Black, Non-Hispanic", officials: 2, population_share: 27, method: "Asked the members themselves", asof: dayFromToday(-148) },
    ],
  }),
  () => ({
    worksheet: "insight_brief",
    by: "jordan",
    fields: {
      title: "What the numbers say about Forest County, and what they cannot say",
      body: "Work is there: four of five adults between 25 and 54 have a job. But the average job pays for three quarters of what a small family needs, and the distance has grown since 2021. Debt in collections went down in every neighborhood and is still far from even. Black mothers and babies carry a risk that income does not explain. Three things hang together: pay, child care and the bus. We start there.",
      limits: "The numbers are one to three years old. They do not show people who work in cash, families who moved away, or what it feels like to wait 70 minutes for Route 6. Groups of fewer than 2,500 people are missing altogether.",
    },
  }),
];
