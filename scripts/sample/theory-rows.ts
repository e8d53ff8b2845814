import type { NodeValues } from "~/domain/theory/theory.server";
import type { NodeKind } from "~/domain/theory/theory";
import type { BaselineKey } from "./baselines";
import { dayFromToday } from "./day";
import type { PersonKey } from "./people";

/** A row of the sample's theory of change. `key` is how other rows speak of it; `toward` are the rows it is needed for. */
export type TheoryRow = NodeValues & {
  readonly key: string;
  readonly kind: NodeKind;
  readonly by: PersonKey;
  readonly toward?: readonly string[];
  readonly highlighted?: true;
  readonly measuredBy?: readonly BaselineKey[];
};

/** What must hold for one link to work. */
export type HeldTrue = { readonly from: string; readonly to: string; readonly text: string; readonly basis: "data" | "research" | "lived_experience" | "untested"; readonly wrongIf: string };

/** Those above come first, because rows below lead to them. */
export const theoryRows: readonly TheoryRow[] = [
  { key: "work", kind: "value", by: "denise", text: "Work deserves pay that people can live on.", dimensions: ["economic_success"] },
  { key: "voice", kind: "value", by: "marcus", text: "Whoever lives with a decision has a say in it.", dimensions: ["power_autonomy"] },
  { key: "welcome", kind: "value", by: "rosa", text: "Everyone is met with respect, in their own language.", dimensions: ["dignity_belonging"] },
  { key: "repair", kind: "value", by: "samuel", text: "What unfair rules took, fair rules can give back.", dimensions: ["economic_success", "dignity_belonging"] },

  { key: "pay", kind: "outcome", by: "denise", text: "Jobs here pay enough to live on.", who: "Workers in shops, hotels, care and warehouses", dimensions: ["economic_success"], predictor: "jobs_paying_living_wages", highlighted: true, measuredBy: ["pay", "lowestIncomes"] },
  { key: "debt", kind: "outcome", by: "samuel", text: "Fewer families are followed by debt collectors.", who: "Families of the Eastside and the Mill Road corridor", dimensions: ["economic_success", "dignity_belonging"], predictor: "financial_security", highlighted: true, measuredBy: ["debt", "debtInNeighborhoodsOfColor"] },
  { key: "births", kind: "outcome", by: "rosa", text: "Babies on the Eastside start life as strong as any.", who: "Black mothers and their babies", dimensions: ["dignity_belonging", "power_autonomy"], predictor: "neonatal_health", highlighted: true, measuredBy: ["birthsOfBlackMothers"] },
  { key: "childhood", kind: "outcome", by: "rosa", text: "Every child has a place in preschool at hours that work.", who: "Parents on second and third shift", dimensions: ["power_autonomy"], predictor: "access_to_preschool", measuredBy: ["preschool"] },

  { key: "schedules", kind: "precondition", by: "marcus", text: "People know their hours two weeks ahead.", detail: "no", toward: ["pay"] },
  { key: "raises", kind: "precondition", by: "tomas", text: "Employers see what others pay, and raises have a path.", detail: "partly", toward: ["pay"] },
  { key: "helpFirst", kind: "precondition", by: "priya", text: "The hospital offers help before it sends a bill to collections.", detail: "partly", toward: ["debt"] },
  { key: "credit", kind: "precondition", by: "samuel", text: "There is a fair small loan within reach of the Eastside.", detail: "no", toward: ["debt"] },
  { key: "believed", kind: "precondition", by: "rosa", text: "Mothers are believed, and someone stays with them from the first month.", detail: "no", toward: ["births"] },
  { key: "lateBus", kind: "precondition", by: "denise", text: "The bus runs until the last shift ends.", detail: "no", toward: ["pay", "childhood"] },
  { key: "eveningCare", kind: "precondition", by: "rosa", text: "Child care is open until ten in the evening, and its teachers are paid for it.", detail: "no", toward: ["childhood"] },

  { key: "circle", kind: "relationship", by: "tomas", text: "Employers who will go first", who: "Forest Valley Employers’ Circle", detail: "They try fixed hours; they gain people who stay.", toward: ["schedules", "raises"] },
  { key: "billing", kind: "relationship", by: "priya", text: "The hospital’s billing office", who: "Forest General Hospital", detail: "They change the order of their letters; they write off less.", toward: ["helpFirst"] },
  { key: "parishes", kind: "relationship", by: "rosa", text: "The parishes that mothers trust", who: "Santa Ana parish and Bethel church", detail: "They open their halls and their lists of volunteers; they get a nurse once a week.", toward: ["believed"] },

  { key: "pilot", kind: "activity", by: "denise", text: "Ten employers give two weeks’ notice of hours for six months, and we count what changes.", toward: ["schedules"] },
  { key: "payMap", kind: "activity", by: "samuel", text: "A pay map: what jobs pay here, shown by job and never by person.", toward: ["raises"] },
  { key: "letters", kind: "activity", by: "priya", text: "Financial help is offered with the first bill, in English and Spanish.", toward: ["helpFirst"] },
  { key: "loans", kind: "activity", by: "samuel", text: "Two credit unions open a small-loan desk at the Mill Road library.", toward: ["credit"] },
  { key: "doulas", kind: "activity", by: "rosa", text: "Twelve neighborhood doulas, trained and paid.", toward: ["believed"] },
  { key: "listening", kind: "activity", by: "jordan", text: "An open evening with the numbers, four times a year.", detail: "all" },

  { key: "askTen", kind: "next_step", by: "tomas", text: "Visit ten employers and ask for six months of fixed hours.", who: "Tomás Herrera", dueOn: dayFromToday(24), toward: ["circle"] },
  { key: "letterDraft", kind: "next_step", by: "priya", text: "Read the first bill letter together with five patients and rewrite it.", who: "Priya Raman", dueOn: dayFromToday(17), toward: ["billing", "letters"] },
  { key: "halls", kind: "next_step", by: "rosa", text: "Ask both parishes for a room on Wednesdays.", who: "Rosa Delgado", dueOn: dayFromToday(11), toward: ["parishes"] },
];

export const assumptions: readonly HeldTrue[] = [
  { from: "schedules", to: "pay", text: "Fixed hours let people keep a better or a second job.", basis: "lived_experience", wrongIf: "Hours are fixed and yearly pay stays the same." },
  { from: "raises", to: "pay", text: "Employers raise pay when they see that others do and stay in business.", basis: "research", wrongIf: "The pay map is out for a year and no wage moves." },
  { from: "helpFirst", to: "debt", text: "Most people in collections would have qualified for help.", basis: "data", wrongIf: "Fewer than a third of those asked qualify." },
  { from: "believed", to: "births", text: "Steady company before birth lowers the risk for mother and baby.", basis: "research", wrongIf: "Mothers with a doula have as many small babies as others after three years." },
  { from: "eveningCare", to: "childhood", text: "Parents on shifts want care near home, not near work.", basis: "untested", wrongIf: "The evening room stays half empty." },
];
