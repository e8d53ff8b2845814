import type { PersonKey } from "../people";

export type SampleApproval = { readonly worksheet: string; readonly step: number; readonly by: PersonKey; readonly note?: string; readonly approvedBy?: PersonKey; readonly sentBack?: { readonly by: PersonKey; readonly reason: string } };

/** Two that are approved, one that waits for the lead, and one that came back to the lead. */
export const approvals: readonly SampleApproval[] = [
  { worksheet: "shared_definition", step: 1, by: "samuel", approvedBy: "jordan" },
  { worksheet: "community_and_peers", step: 2, by: "aisha", note: "The places to compare with are those we agreed on in March.", approvedBy: "priya" },
  { worksheet: "stakeholder_map", step: 4, by: "samuel", note: "Two people are new since last week." },
  { worksheet: "working_groups", step: 4, by: "jordan", sentBack: { by: "samuel", reason: "Say who speaks for residents in each group, and when the groups meet." } },
];
