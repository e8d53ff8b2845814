import { column, type ListDesign } from "./list-design";

/** The lists of steps 1 to 5 whose rows are compared, by the key of the worksheet. */
export const tables1To5: Readonly<Record<string, ListDesign>> = {
  orientation_log: { named: "person", table: { columns: [column("date"), column("elements"), column("format")], filters: ["format"], groups: ["format"], whose: "person" } },
  actors_first_list: { named: "name", table: { columns: [column("sector"), column("knows"), column("pillars"), column("suggested_by")], filters: ["sector", "pillars"], groups: ["sector"], whose: "suggested_by" } },
  descriptive_representation: { named: "body", table: { columns: [column("group"), column("seats"), column("officials"), column("population_share"), column("asof")], filters: [], groups: ["body", "group"] } },
  commitments: { named: "leader", table: { columns: [column("kind"), column("amount"), column("date"), column("text")], filters: ["kind"], groups: [] } },
  stakeholder_map: {
    named: "name",
    table: {
      columns: [column("sector"), column("influence", "Influence", "Influencia"), column("interest", "Interest", "Interés"), column("relationship_owner", "Who knows them", "Quién los conoce"), column("role_wanted", "Role wanted", "Papel deseado"), column("status")],
      filters: ["status", "sector", "pillars", "lived_experience"],
      groups: ["sector", "status", "influence", "role_wanted"],
      whose: "relationship_owner",
    },
  },
  roles: { named: "task", table: { columns: [column("responsible"), column("accountable"), column("consulted"), column("informed")], filters: [], groups: ["responsible", "accountable"], whose: "responsible" } },
  working_groups: { named: "name", table: { columns: [column("lead"), column("charge"), column("pillars"), column("members"), column("meetings")], filters: ["pillars", "public_minutes"], groups: ["lead"], whose: "lead" } },
  engagement_plan: {
    named: "audience",
    table: { columns: [column("moment"), column("purpose"), column("method"), column("when_where"), column("owner")], filters: ["method", "level"], groups: ["moment", "method", "owner"], whose: "owner" },
  },
  data_inventory: {
    named: "name",
    table: { columns: [column("kind"), column("holder"), column("years"), column("smallest_geo", "Smallest area", "Área más pequeña"), column("access"), column("sensitivity")], filters: ["kind", "access", "sensitivity", "smallest_geo"], groups: ["kind", "holder", "access"] },
  },
  current_action: { named: "name", table: { columns: [column("lead"), column("predictors"), column("serves"), column("level"), column("gap")], filters: ["level", "predictors"], groups: ["lead", "level"] } },
  findings: {
    named: "text",
    table: { columns: [column("valence"), column("pillar"), column("who"), column("confidence"), column("status")], filters: ["valence", "status", "dimensions"], groups: ["pillar", "valence", "status"] },
  },
};
