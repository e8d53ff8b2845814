import { column, type ListDesign } from "./list-design";

/** The same for steps 6 to 10. */
export const tables6To10: Readonly<Record<string, ListDesign>> = {
  history_timeline: { named: "event", table: { columns: [column("year"), column("actor"), column("effect"), column("today")], filters: [], groups: ["actor"] } },
  root_causes: {
    named: "factor",
    table: { columns: [column("pull"), column("root", "Root cause", "Causa de fondo"), column("condition"), column("resident_check", "Residents say", "Residentes dicen"), column("rank", "Order", "Orden")], filters: ["pull", "root", "condition", "resident_check"], groups: ["problem", "condition", "pull"], grouped: true },
  },
  ecosystem_map: { named: "node", table: { columns: [column("node_type"), column("role"), column("edge"), column("insight")], filters: ["node_type", "role"], groups: ["node_type", "role"] } },
  priorities: {
    named: "candidate",
    table: { columns: [column("score"), column("resident_votes", "Votes", "Votos"), column("severity"), column("disparity"), column("influence"), column("decision"), column("reason")], filters: ["decision"], groups: ["decision"] },
  },
  action_screen: {
    named: "name",
    table: { columns: [column("root_causes"), column("level"), column("impact"), column("feasible"), column("time"), column("decision")], filters: ["decision", "level", "source", "time", "no_cost"], groups: ["decision", "level", "time"] },
  },
  strategic_action: { named: "title", table: { columns: [column("priority"), column("serves"), column("lead"), column("milestones"), column("status")], filters: ["status", "advocacy_note"], groups: ["priority", "lead", "status"] } },
  measurement_plan: {
    named: "component",
    table: {
      columns: [column("measure", "What we measure", "Qué medimos"), column("level"), column("baseline"), column("targets"), column("source"), column("frequency"), column("collector")],
      filters: ["level", "frequency", "method"],
      groups: ["action", "level", "frequency", "collector"],
      grouped: true,
      whose: "collector",
    },
  },
  comms_plan: { named: "audience", table: { columns: [column("product"), column("horizon"), column("when"), column("languages"), column("owner")], filters: ["product", "horizon"], groups: ["audience", "product", "owner"], whose: "owner" } },
  plan_assembly: { named: "section", table: { columns: [column("heading"), column("include"), column("owner"), column("status"), column("reading_level")], filters: ["include", "status"], groups: ["status", "owner"], whose: "owner" } },
  comment_log: { named: "comment", table: { columns: [column("who"), column("section"), column("answer"), column("disposition")], filters: ["disposition"], groups: ["disposition", "section"] } },
  approvals: { named: "body", table: { columns: [column("date"), column("act"), column("number")], filters: ["act"], groups: ["act"] } },
  implementation: {
    named: "task",
    table: { columns: [column("owner"), column("start_due", "From, until", "Desde, hasta"), column("status"), column("blocker")], filters: ["status"], groups: ["action", "owner", "status"], grouped: true, whose: "owner" },
  },
};
