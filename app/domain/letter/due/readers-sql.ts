import { firstChoices } from "../rhythm";

const chosen = (column: keyof typeof firstChoices) => `coalesce(n.${column}, '${firstChoices[column]}') as ${column}`;
const counted = (column: "weekday" | "hour") => `coalesce(n.${column}, ${firstChoices[column]}) as wanted_${column}`;

/** Who may be written to: members who have not left, with an address that a letter or the operator has confirmed, in a coalition that is
 *  not only read; with their choices. The table `reader`. */
export function readersSql(which = "true"): string {
  return `reader as (
  select m.id, m.coalition_id, m.account_id, m.roles, c.community_id, ${(["mentions", "tasks", "approvals", "dates", "changes"] as const).map(chosen).join(", ")}, ${(["weekday", "hour"] as const).map(counted).join(", ")}
  from membership m join coalition c on c.id = m.coalition_id join account a on a.id = m.account_id left join notice_preference n on n.account_id = m.account_id
  where m.left_at is null and c.read_only_since is null and a.confirmed_by in ('letter', 'operator') and ${which}
)`;
}
