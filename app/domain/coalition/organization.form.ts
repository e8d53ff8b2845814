import { z } from "zod";
import { m } from "~/content/messages";
import { sectors } from "~/content/planning-words";
import { line } from "../account/account.form";

const sector = () => z.string({ error: () => m.organization_choose_sector() }).refine((key) => sectors.some((known) => known.key === key), { error: () => m.organization_choose_sector() });

const organizationName = () => line(200);

/** An organization, or nothing said. */
export const maybeOrganization = () => z.uuid().optional();

export const addOrganizationForm = z.strictObject({
  act: z.literal("organization-add"),
  name: organizationName(),
  sector: sector(),
  /** It was missing in a list to choose from: the list is answered, not a page. */
  from: z.literal("choice").optional(),
});

export const changeOrganizationForm = z.strictObject({
  act: z.literal("organization-change"),
  organization: z.uuid(),
  seen: z.coerce.number().int(),
  name: organizationName(),
  sector: sector(),
});

export const mergeOrganizationForm = z.strictObject({
  act: z.literal("organization-merge"),
  organization: z.uuid(),
  into: z.uuid({ error: () => m.organization_choose_other() }),
});

/** For which organization a member speaks; without one, for themselves. */
export const speakForForm = z.strictObject({
  act: z.literal("speak-for"),
  membership: z.uuid(),
  seen: z.coerce.number().int(),
  organization: maybeOrganization(),
});

export type AddOrganizationInput = Omit<z.output<typeof addOrganizationForm>, "act" | "from">;
export type ChangeOrganizationInput = Omit<z.output<typeof changeOrganizationForm>, "act">;
export type MergeOrganizationInput = Omit<z.output<typeof mergeOrganizationForm>, "act">;
export type SpeakForInput = Omit<z.output<typeof speakForForm>, "act">;
