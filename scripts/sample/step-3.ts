import { dayFromToday } from "./day";
import type { Sheet } from "./sheet";

/** Step 3: who stands behind it, and the decision to go on. */
export const stepThree: readonly Sheet[] = [
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
