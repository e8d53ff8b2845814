import { dayFromToday } from "../day";
import type { Sheet } from "./sheet";

/** Step 4: the coalition itself. One gap is left on purpose: two conversations are still to be had. */
export const stepFour: readonly Sheet[] = [
  ({ member }) => ({
    worksheet: "stakeholder_map",
    by: "samuel",
    rows: [
      { name: "Eastside Residents’ Council", sector: "community_members", pillars: ["neighborhoods", "rewarding_work"], stake: "Homes people can keep, work that pays", influence: 3, interest: 5, lived_experience: true, relationship_owner: member("denise").membershipId, role_wanted: "core_team", ask: "Four seats with a vote", status: "joined" },
      { name: "Forest Valley Employers’ Circle", sector: "private", pillars: ["rewarding_work"], stake: "Finding and keeping people", influence: 4, interest: 3, lived_experience: false, relationship_owner: member("tomas").membershipId, role_wanted: "implementer", ask: "Ten employers that try predictable schedules", status: "joined" },
      { name: "Forest General Hospital", sector: "anchor", pillars: ["health", "rewarding_work"], stake: "Healthy births, fewer unpaid bills", influence: 5, interest: 4, lived_experience: false, relationship_owner: member("priya").membershipId, role_wanted: "implementer", ask: "Screen every bill for financial help before it goes to collections", status: "joined" },
      { name: "Little Oaks Child Care Network", sector: "nonprofit", pillars: ["high_quality_education"], stake: "Pay of teachers, evening hours", influence: 2, interest: 5, lived_experience: true, relationship_owner: member("rosa").membershipId, role_wanted: "working_group", ask: "Say what evening care would cost", status: "invited" },
      { name: "Pine River Band council office", sector: "government", pillars: ["governance", "health"], stake: "To be asked first, not last", influence: 3, interest: 3, lived_experience: true, relationship_owner: member("jordan").membershipId, role_wanted: "advisor", ask: "A first visit, without a paper to sign", status: "to_invite" },
    ],
  }),
  ({ member }) => ({
    worksheet: "charter",
    by: "samuel",
    fields: {
      name: "Forest County Mobility Coalition",
      purpose: "That every person who works in Forest County can live in Forest County, has a say in what happens here, and is met with respect.",
      geography: "99001",
      backbone: "Forest Forward calls the meetings, keeps the records open, pays the residents and answers for the plan.",
      membership: "Any organization or resident of the county may join after two meetings. Members leave when they wish; a seat that is empty for three meetings is free.",
      resident_seats: "Five of fifteen, chosen by the Eastside Residents’ Council and two parishes",
      decision_rule: "consent",
      quorum: "Eight members, of them two residents",
      cadence: "First Thursday of the month, 5:30 pm, with supper and child care",
      compensation: "$30 an hour for residents, paid the same evening; child care, supper and a ride for everyone who asks.",
      language_access: "English and Spanish in every meeting; other languages with five days’ notice.",
      data_rules: "We collect no names in workshops. Counts below ten are not shown. The hospital’s figures stay at the hospital.",
      conflict: "Who would gain from a decision says so and does not take part in it. If we do not agree twice, Common Table helps us.",
      public_records: "yes",
      amend: "With consent, at two meetings in a row",
      signatures: [
        { person: member("jordan").membershipId, organization: "Forest Forward", date: dayFromToday(-118) },
        { person: member("patricia").membershipId, organization: "Forest County Government", date: dayFromToday(-118) },
        { person: member("denise").membershipId, organization: "Eastside Residents’ Council", date: dayFromToday(-118) },
        { person: member("priya").membershipId, organization: "Forest General Hospital", date: dayFromToday(-111) },
      ],
    },
  }),
  ({ member }) => ({
    worksheet: "roles",
    by: "jordan",
    rows: [
      { task: "Call the meetings and write the minutes", responsible: member("jordan").membershipId, accountable: member("patricia").membershipId, informed: [member("olu").membershipId] },
      { task: "Load, check and explain the numbers", responsible: member("aisha").membershipId, accountable: member("jordan").membershipId, consulted: [member("hannah").membershipId] },
      { task: "Run the workshops", responsible: member("mei").membershipId, accountable: member("jordan").membershipId, consulted: [member("rosa").membershipId, member("denise").membershipId] },
    ],
  }),
  ({ member }) => ({
    worksheet: "working_groups",
    by: "jordan",
    rows: [
      { name: "Work that pays", pillars: ["rewarding_work"], lead: member("denise").membershipId, members: [member("tomas").membershipId, member("marcus").membershipId], charge: "Three actions that raise pay or lower debt, with costs and who decides, by the spring meeting.", meetings: "Every second Tuesday, 6 pm, Mill Road library", public_minutes: true },
      { name: "Healthy beginnings", pillars: ["health", "high_quality_education"], lead: member("rosa").membershipId, members: [member("priya").membershipId], charge: "What mothers ask for before and after birth, and what evening child care would take, by the spring meeting.", meetings: "Every second Wednesday, 10 am, Santa Ana parish hall", public_minutes: true },
    ],
  }),
  ({ member, organization }) => ({
    worksheet: "engagement_plan",
    by: "priya",
    rows: [
      { moment: "s05", purpose: "Do these numbers look like your life? What is missing?", audience: "Families of the Eastside and Northfield", level: "involve", method: "data_walk", partners: [organization("residents")], languages: ["English", "Spanish"], access: ["Child care", "Supper", "Step-free hall"], compensation: 30, "when_where.date": dayFromToday(-64), "when_where.place": "Mill Road library", owner: member("mei").membershipId, return_plan: "A two-page letter in both languages within three weeks, read aloud at the parish halls." },
      { moment: "s07", purpose: "Build the theory of change together, in two rooms", audience: "Workers, parents, employers", level: "collaborate", method: "workshop", partners: [organization("residents"), organization("employers")], languages: ["English", "Spanish"], access: ["Child care", "Supper", "Interpreters"], compensation: 30, "when_where.date": dayFromToday(-9), "when_where.place": "Santa Ana parish hall", owner: member("mei").membershipId, return_plan: "Everybody sees on the phone what became of their note; results hang in both halls." },
    ],
  }),
  () => ({
    worksheet: "headline",
    by: "rosa",
    rows: [
      { future_date: "2035-06-01", headline: "Forest County’s night workers ride home on time, and own the homes they ride to", subline: "“My daughter asks why there ever was a payday lender on Mill Road,” says a nurse’s aide." },
      { future_date: "2035-06-01", headline: "Eastside babies are as healthy as any in the state", subline: "Neighbors trained as doulas celebrate ten years." },
    ],
  }),
  () => ({
    worksheet: "mobility_challenge",
    by: "samuel",
    fields: {
      statement: "People in Forest County work hard in jobs that do not pay for a life here. What is missing at the end of the month turns into debt, and debt closes doors.",
      who: "Workers in shops, hotels, care and warehouses, most of all Black and Latino families of the Eastside",
      what_blocks: ["Schedules that change from week to week", "Child care that closes at 5:30", "A bus that ends at 9 pm", "Medical bills that go to collections before anyone offers help"],
      one_next_step: "Ask ten employers which of them would try predictable schedules for six months",
    },
  }),
];
