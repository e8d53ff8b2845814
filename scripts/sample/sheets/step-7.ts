import { dayFromToday } from "../day";
import type { Sheet } from "./sheet";

/** Step 7 beside the theory of change itself: what the working groups weigh and begin. */
export const stepSeven: readonly Sheet[] = [
  ({ row }) => ({
    worksheet: "action_screen",
    by: "denise",
    rows: [
      { name: "Two weeks’ notice of hours", root_causes: [row("root_causes", 0)], level: "practices", source: "residents", evidence: "Shops elsewhere that tried it kept people longer and sold as much.", equity: "Parents and people with two jobs gain most; very small shops need help with the software.", impact: 4, equity_score: 4, feasible: 3, cost: 4, community: 5, time: "under_1_year", no_cost: false, decision: "choose", reason: "Ten employers have said yes to six months." },
      { name: "Help first, then the bill", root_causes: [row("root_causes", 1)], level: "policies", source: "existing_local_effort", evidence: "One clinic asks at the door; its bills in collections fell by half.", equity: "Uninsured families gain; nobody loses.", impact: 4, equity_score: 5, feasible: 4, cost: 4, community: 5, time: "under_1_year", no_cost: true, decision: "choose", reason: "The hospital can decide it alone." },
      { name: "Neighborhood doulas", root_causes: [row("root_causes", 2)], level: "power", source: "residents", evidence: "Strong elsewhere, small numbers here.", equity: "Black mothers first.", impact: 4, equity_score: 5, feasible: 3, cost: 2, community: 5, time: "1_to_3_years", no_cost: false, decision: "combine", reason: "Together with the health workers whose grant ends." },
    ],
  }),
  ({ row, organization, member }) => ({
    worksheet: "strategic_action",
    by: "denise",
    rows: [
      {
        title: "Two weeks’ notice of hours", plain: "Ten employers tell people their hours two weeks ahead, for six months, and count what changes.", priority: [row("priorities", 0)], lead: organization("employers"),
        partners: [{ organization: "Fair Pay Forest", role: "Talks with workers" }, { organization: "Forest State University Data Lab", role: "Counts" }],
        residents: "Workers of each shop agree to the rules before it starts and can stop it.",
        milestones: [{ text: "Ten employers have signed", date: dayFromToday(45), owner: member("tomas").membershipId }, { text: "First numbers, shown in the open", date: dayFromToday(150), owner: member("aisha").membershipId }],
        resources: [{ kind: "Help with scheduling software", amount: "$24,000", status: "promised by the foundation" }], advocacy_note: "no", risks: [{ text: "Small shops drop out", response: "One person from the Circle helps each of them for a month" }], status: "planned",
      },
    ],
  }),
];
