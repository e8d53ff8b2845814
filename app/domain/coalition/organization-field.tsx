import { useState } from "react";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import { AddOrganization } from "./add-organization";

type OrganizationFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly errors?: readonly string[] | undefined;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  readonly chosen?: string | null;
};

/** For which organization somebody speaks: one that is known, none, or one that is added on the spot. */
export function OrganizationField({ label, hint, errors, organizations, chosen }: OrganizationFieldProps) {
  const [value, choose] = useState(chosen ?? "");
  const [added, setAdded] = useState<readonly { readonly value: string; readonly label: string }[]>([]);
  const known = organizations.map(({ id, name }) => ({ value: id, label: name }));
  const choices = [...known, ...added.filter((one) => !known.some((other) => other.value === one.value))];
  return (
    <div className="flex flex-col gap-1">
      <SelectField name="organization" label={label} hint={hint} errors={errors} value={value} onChange={(event) => choose(event.currentTarget.value)} placeholder={m.organization_none()} choices={choices} />
      <AddOrganization
        about={label}
        onAdded={(organization) => {
          setAdded([...added, organization]);
          choose(organization.value);
        }}
      />
    </div>
  );
}
