import type { ComponentProps } from "react";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import type { Person } from "./task";

type PersonFieldProps = Omit<ComponentProps<typeof SelectField>, "choices" | "groups"> & { readonly people: readonly Person[]; readonly me: string };

/** One of the people who take part in tasks. */
export function PersonField({ people, me, ...field }: PersonFieldProps) {
  return <SelectField {...field} choices={people.map(({ id, name }) => ({ value: id, label: id === me ? m.task_me({ name }) : name }))} />;
}
