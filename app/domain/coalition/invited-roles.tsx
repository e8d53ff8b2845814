import { say } from "~/content/text";
import { roleDuty, roleName, type Role } from "./role";

/** The roles an invitation gives, each with what it may do. */
export function InvitedRoles({ title, roles }: { readonly title: string; readonly roles: readonly Role[] }) {
  return (
    <div className="mb-6 flex flex-col gap-3">
      <p>{title}</p>
      <ul className="flex flex-col gap-3 border-l-2 border-green pl-4">
        {roles.map((role) => (
          <li key={role}>
            <span className="font-semibold">{say(roleName[role])}</span>
            <p className="text-label text-ink-2">{say(roleDuty[role])}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
