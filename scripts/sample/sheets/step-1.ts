import { dayFromToday } from "../day";
import type { Sheet } from "./sheet";

/** Step 1 of the sample coalition: what mobility means here, and who should be at the table. */
export const stepOne: readonly Sheet[] = [
  ({ member }) => ({
    worksheet: "orientation_log",
    by: "jordan",
    rows: [
      { person: member("samuel").membershipId, date: dayFromToday(-212), elements: ["framework", "planning_principles", "actors_to_engage"], format: "live_session" },
      { person: member("priya").membershipId, date: dayFromToday(-212), elements: ["framework", "planning_principles"], format: "live_session", questions: ["How do we count people who work in the next county?"] },
      { person: member("rosa").membershipId, date: dayFromToday(-198), elements: ["framework", "actors_to_engage"], format: "recording", questions: ["Will the numbers show people who are paid in cash?"] },
      { person: member("denise").membershipId, date: dayFromToday(-196), elements: ["framework", "planning_principles"], format: "reading" },
    ],
  }),
  () => ({
    worksheet: "shared_definition",
    by: "samuel",
    fields: {
      econ_local: "One full-time job covers rent, food, child care and the bus, and leaves something to put away each month.",
      power_local: "People who rent, who work nights and who are new here help decide what the county spends and where the bus goes.",
      dignity_local: "Nobody has to explain twice why they need help. At every counter people are greeted in their own language and by name.",
      equity_process: "Residents set the hours of our meetings. We pay for their time, child care and ride. No decision about the Eastside without the Eastside.",
      equity_goal: "Where you live and the color of your skin no longer tell how much debt you carry or how healthy your baby is.",
      "principle_commitments.equity": "Every number we show is also shown by race and neighborhood, with the reasons people give for the gap.",
      "principle_commitments.systems_change": "Each action must change a rule, a budget, a habit or a relationship, not only add a program.",
      "principle_commitments.collaboration": "Nine organizations keep one calendar and one list of measures; nobody reports the same thing twice.",
      "principle_commitments.community": "A third of the seats are for residents with lived experience, with a vote and an hourly fee of $30.",
      "principle_commitments.data": "We freeze our starting values once, say where they come from, and do not swap them when they look bad.",
      "principle_commitments.learning": "Four times a year we look at the numbers in the open, at the library, with supper.",
      "principle_now.equity": 2,
      "principle_now.systems_change": 2,
      "principle_now.collaboration": 3,
      "principle_now.community": 2,
      "principle_now.data": 3,
      "principle_now.learning": 1,
      local_terms: ["“community members”, not “clients”", "“jobs that pay enough”, not “low-skill work”", "“the Eastside”, not “the problem area”"],
    },
  }),
  ({ member }) => ({
    worksheet: "actors_first_list",
    by: "samuel",
    rows: [
      { name: "Forest County Government", sector: "government", knows: "Budget calendar, bus routes, rules for county contracts", pillars: ["governance", "neighborhoods"], suggested_by: member("jordan").membershipId },
      { name: "Eastside Residents’ Council", sector: "community_members", knows: "Evictions, night shifts, who lends money to whom", pillars: ["neighborhoods", "rewarding_work"], suggested_by: member("denise").membershipId },
      { name: "Fair Pay Forest", sector: "advocacy", knows: "Wages at the warehouses and the hotels", pillars: ["rewarding_work"], suggested_by: member("marcus").membershipId },
      { name: "Forest Valley Employers’ Circle", sector: "private", knows: "What keeps shops from raising pay", pillars: ["rewarding_work"], suggested_by: member("tomas").membershipId },
      { name: "Forest General Hospital", sector: "anchor", knows: "Births, medical debt, its own 3,100 jobs", pillars: ["health", "rewarding_work"], suggested_by: member("priya").membershipId },
      { name: "Forest State University Data Lab", sector: "research", knows: "Reading the numbers and their limits", pillars: ["high_quality_education"], suggested_by: member("aisha").membershipId },
      { name: "Forest Community Foundation", sector: "philanthropy", knows: "Which small groups do good work without being seen", pillars: ["governance"], suggested_by: member("samuel").membershipId },
      { name: "Little Oaks Child Care Network", sector: "nonprofit", knows: "Waiting lists, pay of teachers, hours parents need", pillars: ["high_quality_education"], suggested_by: member("rosa").membershipId },
    ],
  }),
];
