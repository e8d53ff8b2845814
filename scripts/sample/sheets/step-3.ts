import { dayFromToday } from "../day";
import type { Answers, Sheet } from "./sheet";

/** Step 3: who stands behind it, and the decision to go on. */
export const stepThree: readonly Sheet[] = [
  ({ member }) => ({
    worksheet: "readiness",
    by: "samuel",
    fields: {
      ...rated(0),
      "leadership_sponsor.evidence": "The County Manager came to both first meetings and stayed to the end.",
      "community_trust.evidence": "Two plans before this one ended on a shelf. People remember.",
      "community_trust.gap_action": "Keep three small promises within three months and show them",
      "community_trust.owner": member("denise").membershipId,
      "community_trust.due": dayFromToday(-50),
      "data_sharing.gap_action": "Agreement with the hospital on bills without names",
      "data_sharing.owner": member("priya").membershipId,
      "data_sharing.due": dayFromToday(30),
      "money_implementation.evidence": "Planning is paid for, what comes after is not.",
      "money_implementation.gap_action": "Ask the Commissioners for a line in the next budget",
      "money_implementation.owner": member("patricia").membershipId,
      "money_implementation.due": dayFromToday(90),
    },
  }),
  () => ({ worksheet: "readiness", by: "priya", fields: rated(1) }),
  () => ({ worksheet: "readiness", by: "jordan", fields: rated(2) }),
  () => ({
    worksheet: "commitments",
    by: "jordan",
    rows: [
      { leader: "Patricia Nguyen, County Manager", kind: ["public_statement", "staff_time", "policy_agenda_time"], text: "“I will bring what this table decides to the Commissioners myself, also when it is uncomfortable.”", amount: "One planner, half time, for two years", date: dayFromToday(-160) },
      { leader: "Samuel Whitfield, Forest Community Foundation", kind: ["money", "own_participation"], text: "“We pay for residents’ time first and for printing last.”", amount: "$85,000 for the planning year", date: dayFromToday(-155) },
      { leader: "Dr. Imani Brooks, Forest General Hospital", kind: ["data_access", "staff_time"], text: "“Our billing office will open its books on medical debt, without names.”", amount: "120 hours of an analyst", date: dayFromToday(-139) },
    ],
  }),
  ({ member }) => ({
    worksheet: "readiness_decision",
    by: "jordan",
    fields: {
      decision: "go_with_conditions",
      conditions: ["Four resident seats are filled before the first vote", "The hospital signs the data agreement by summer"],
      reason: "Leadership and money are there. Trust on the Eastside is not yet: two plans before this one ended on a shelf. So we start with the residents’ seats and with small promises that we can keep within three months.",
      "decided_by.people": [member("jordan").membershipId, member("patricia").membershipId, member("samuel").membershipId],
      "decided_by.date": dayFromToday(-140),
    },
  }),
];

/** One to four for each item, as each of three people rated alone. */
const ratings: readonly (readonly [item: string, samuel: number, priya: number, jordan: number])[] = [
  ["leadership_sponsor", 4, 4, 4], ["leadership_definition", 3, 3, 4], ["equity_named", 3, 2, 3], ["equity_learning", 3, 3, 3], ["capacity_lead", 3, 3, 4], ["capacity_facilitation", 4, 4, 4],
  ["data_analyst", 4, 3, 4], ["data_sharing", 2, 1, 3], ["community_trust", 2, 2, 3], ["community_budget", 3, 3, 3], ["partners_relations", 3, 3, 4], ["policy_levers", 3, 2, 3],
  ["money_planning", 4, 4, 4], ["money_implementation", 1, 1, 2], ["continuity", 3, 2, 3], ["communication", 3, 3, 3],
];

function rated(rater: 0 | 1 | 2): Answers {
  return Object.fromEntries(ratings.map(([item, ...marks]) => [`${item}.rating`, marks[rater]]));
}
