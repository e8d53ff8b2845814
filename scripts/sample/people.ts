import type { Role } from "~/domain/coalition/role";
import { samplePeople } from "~/domain/account/sample-people.server";

/** Somebody of the sample coalition. All are invented; example.org is a domain nobody can have. */
export type Invented = {
  /** How the sample's own files speak of them. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** An organization of `organizations`, by its key. */
  readonly from: string;
};

/** Who sits at the table. Every sector of the guide is there. */
export const organizations = [
  { key: "backbone", name: "Forest Forward", sector: "nonprofit" },
  { key: "county", name: "Forest County Government", sector: "government" },
  { key: "university", name: "Forest State University Data Lab", sector: "research" },
  { key: "residents", name: "Eastside Residents’ Council", sector: "community_members" },
  { key: "foundation", name: "Forest Community Foundation", sector: "philanthropy" },
  { key: "employers", name: "Forest Valley Employers’ Circle", sector: "private" },
  { key: "hospital", name: "Forest General Hospital", sector: "anchor" },
  { key: "wages", name: "Fair Pay Forest", sector: "advocacy" },
  { key: "facilitation", name: "Common Table", sector: "private" },
  { key: "transit", name: "Forest County Transit", sector: "government" },
] as const;

export type OrganizationKey = (typeof organizations)[number]["key"];

/** The one who founds the coalition; the others come by invitation. */
export const founder = { key: "jordan", name: "Jordan Rivera", email: samplePeople.lead, roles: ["lead"], from: "backbone" } as const satisfies Invented;

/** Somebody in every role, some in two. Those whose eyes a visitor may use come by the addresses the sign-in page knows. */
export const others = [
  { key: "aisha", name: "Aisha Okafor", email: samplePeople.data, roles: ["data"], from: "university" },
  { key: "mei", name: "Mei Chen", email: samplePeople.facilitator, roles: ["fac"], from: "facilitation" },
  { key: "rosa", name: "Rosa Delgado", email: samplePeople.resident, roles: ["resident"], from: "residents" },
  { key: "patricia", name: "Patricia Nguyen", email: "patricia.nguyen@example.org", roles: ["exec"], from: "county" },
  { key: "samuel", name: "Samuel Whitfield", email: "samuel.whitfield@example.org", roles: ["core"], from: "foundation" },
  { key: "priya", name: "Priya Raman", email: "priya.raman@example.org", roles: ["core"], from: "hospital" },
  { key: "denise", name: "Denise Coleman", email: "denise.coleman@example.org", roles: ["wg_lead", "resident"], from: "residents" },
  { key: "tomas", name: "Tomás Herrera", email: "tomas.herrera@example.org", roles: ["wg"], from: "employers" },
  { key: "marcus", name: "Marcus Bell", email: "marcus.bell@example.org", roles: ["wg", "resident"], from: "wages" },
  { key: "hannah", name: "Hannah Lindqvist", email: "hannah.lindqvist@example.org", roles: ["reviewer"], from: "university" },
  { key: "olu", name: "Olu Adebayo", email: "olu.adebayo@example.org", roles: ["viewer"], from: "transit" },
] as const satisfies readonly Invented[];

export type PersonKey = typeof founder.key | (typeof others)[number]["key"];

/** The people a visitor can be; they are in the worked example too, so that it stands among their coalitions. */
export const guides = others.filter(({ key }) => key === "aisha" || key === "mei" || key === "rosa");
