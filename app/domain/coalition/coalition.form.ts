import { z } from "zod";
import { m } from "~/content/messages";
import { email, line } from "../account/account.form";
import { addOrganizationForm, changeOrganizationForm, maybeOrganization, mergeOrganizationForm, speakForForm } from "./organization.form";
import { roles } from "./role";

const someRoles = () => z.array(z.enum(roles)).min(1, { error: () => m.coalition_choose_role() });

export const coalitionForm = z.strictObject({
  name: line(120),
  /** FIPS id of a county (five digits) or a city (seven). */
  community: z.string({ error: () => m.coalition_choose_community() }).regex(/^\d{5}(\d{2})?$/, { error: () => m.coalition_choose_community() }),
  /** What was typed to find the community where no script runs: it comes along, and nothing is made of it. */
  find: z.string().max(200).optional(),
});

export const inviteForm = z.strictObject({
  act: z.literal("invite"),
  invitee: line(120),
  roles: someRoles(),
  /** Where the link is sent, by planners that send e-mail. */
  email: email().optional(),
  /** Which organization they will speak for. */
  organization: maybeOrganization(),
});

export const changeRolesForm = z.strictObject({
  act: z.literal("roles"),
  membership: z.uuid(),
  seen: z.coerce.number().int(),
  roles: someRoles(),
});

export const endMembershipForm = z.strictObject({ act: z.literal("end"), membership: z.uuid() });
export const withdrawForm = z.strictObject({ act: z.literal("withdraw"), invitation: z.uuid() });

/** Everything the People page may submit. */
export const peopleForm = z.discriminatedUnion("act", [inviteForm, changeRolesForm, endMembershipForm, withdrawForm, addOrganizationForm, changeOrganizationForm, mergeOrganizationForm, speakForForm]);

export type CoalitionInput = z.output<typeof coalitionForm>;
export type InviteInput = z.output<typeof inviteForm>;
