import { dayFromToday } from "../day";
import type { Sheet } from "./sheet";

/** Step 6: why it is so, said by those who live it, and what comes first. */
export const stepSix: readonly Sheet[] = [
  () => ({
    worksheet: "history_timeline",
    by: "denise",
    rows: [
      { year: "1938", event: "The Eastside is marked red on the lenders’ map", actor: "Home lenders and the county", effect: "No mortgages for Black families for thirty years.", today: "Black households are 28% of all and hold 15% of the value of homes.", predictor: ["wealth_building"], source: "County archive; told by elders of Bethel church" },
      { year: "1974", event: "The bypass cuts Mill Road in two", actor: "State road department", effect: "Forty shops close; the bus no longer goes through.", today: "Seventy minutes from the Eastside to the warehouses.", predictor: ["transportation_access"], source: "Forest Tribune, May 1974" },
      { year: "1996", event: "The county sells its hospital", actor: "County commission", effect: "Unpaid bills go to collectors, and births move to the other side of town.", today: "Most debt in collections here is medical; for Eastside mothers the ward is an hour away.", predictor: ["financial_security", "neonatal_health"], source: "Minutes of the commission, May 1996" },
      { year: "2009", event: "The paper mill closes", actor: "Owner abroad", effect: "1,900 jobs with a pension are gone.", today: "Warehouse work pays about half of it, with changing hours.", predictor: ["jobs_paying_living_wages"], source: "Data walk, spring" },
    ],
  }),
  ({ member }) => ({
    worksheet: "engagement_record",
    by: "samuel",
    rows: [
      {
        type: "data_walk", "date_place.date": dayFromToday(-64), "date_place.place": "Mill Road library", hosts: [member("mei").membershipId, member("rosa").membershipId], languages: ["English", "Spanish"], count: 58,
        groups: "Half from the Eastside; a third spoke Spanish; eleven high-school students", consent: "posted", compensation: 1740, questions: ["Does this look like your life?", "What would you change first?"],
        themes: [{ theme: "Schedules nobody can plan with", strength: 3 }, { theme: "Bills from the hospital", strength: 3 }, { theme: "The last bus", strength: 2 }],
        quotes: [{ text: "I find out on Sunday when I work on Monday.", consent: true, credit: "Warehouse worker" }, { text: "Me da pena pedir ayuda dos veces.", consent: true, credit: "Madre de dos niños" }],
        changed: "We had put training first. People put schedules first, and they were right about the order.", "returned.how": "Letter in both languages, read at two parishes", "returned.date": dayFromToday(-44),
      },
      { type: "interview", "date_place.date": dayFromToday(-51), "date_place.place": "At people’s homes", hosts: [member("rosa").membershipId], languages: ["Spanish"], count: 14, consent: "spoken", compensation: 560, themes: [{ theme: "Care before birth", strength: 3 }], changed: "Mothers ask for one person who stays with them, not for one more brochure.", "returned.how": "A call to each of them", "returned.date": dayFromToday(-30) },
    ],
  }),
  ({ row }) => ({
    worksheet: "root_causes",
    by: "denise",
    rows: [
      { problem: row("findings", 0), factor: "Hours are set by software the week before", pull: "restricting", why_chain: ["Pay is too low to live on one job", "A second job needs fixed hours", "Hours change each week", "Software sets hours by sales", "Nobody has asked for another way"], root: true, condition: "practices", resident_check: "yes", rank: 1 },
      { problem: row("findings", 1), factor: "Bills go to collections before financial help is offered", pull: "restricting", why_chain: ["Bills are not paid", "People do not know they qualify for help", "The form comes after the collector"], root: true, condition: "policies", resident_check: "yes", rank: 2 },
      { problem: row("findings", 4), factor: "Mothers are not believed when they say that something is wrong", pull: "restricting", root: true, condition: "narratives", resident_check: "yes", rank: 3 },
      { problem: row("findings", 2), factor: "Evening care costs more than the county pays for it", pull: "restricting", root: true, condition: "resource_flows", resident_check: "mixed", rank: 4 },
    ],
  }),
  () => ({
    worksheet: "ecosystem_map",
    by: "marcus",
    rows: [
      { node: "Warehouse employers", node_type: "private", role: "decides", edge: [{ from: "Warehouse employers", to: "Fair Pay Forest", edge_type: "tension", strength: 2 }], insight: "They compete for the same people and have never talked about hours." },
      { node: "Parish halls", node_type: "community_members", role: "serves", edge: [{ from: "Parish halls", to: "Forest General Hospital", edge_type: "missing_but_needed", strength: 1 }], insight: "Trusted by those whom the hospital cannot reach." },
    ],
  }),
  () => ({
    worksheet: "narratives",
    by: "marcus",
    rows: [
      { dominant: "“Anyone who wants to work can make it here.”", holds: "Pay as a private matter", better: "People here do work. The question is what the work pays and who sets the hours." },
      { dominant: "“They miss their appointments.”", holds: "Care that starts too late", better: "The clinic closes before the shift ends and the bus does not wait." },
    ],
  }),
  ({ row }) => ({
    worksheet: "priorities",
    by: "samuel",
    rows: [
      { candidate: [row("findings", 0)], severity: 5, disparity: 4, resident_votes: 41, influence: 3, connections: 5, assets: 4, decision: "chosen", reason: "It touches most people, residents put it first, and ten employers are ready to try." },
      { candidate: [row("findings", 1)], severity: 4, disparity: 5, resident_votes: 33, influence: 4, connections: 4, assets: 4, decision: "chosen", reason: "The hospital can change the order of its letters this year." },
      { candidate: [row("findings", 4)], severity: 5, disparity: 5, resident_votes: 27, influence: 3, connections: 3, assets: 3, decision: "chosen", reason: "No gap is wider, and mothers have told us what would help.", dissent: ["Some of us fear that three priorities are one too many."] },
      { candidate: [row("findings", 2)], severity: 3, disparity: 3, resident_votes: 22, influence: 2, connections: 5, assets: 2, decision: "later", reason: "Without money from the state we would promise what we cannot keep; we prepare it for the next budget." },
    ],
  }),
];
