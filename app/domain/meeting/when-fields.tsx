import type { FieldMetadata } from "@conform-to/react";
import { ChoiceGroup } from "~/components/field/choice-group";
import { bind } from "~/components/field/schema-form";
import { SelectField } from "~/components/field/select-field";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { zoneWords } from "./meeting-words";
import { zones } from "./time-zone";

type Names = "title" | "groupName" | "day" | "from" | "until" | "timeZone" | "place" | "link" | "audience";

/** What, when, where and for whom: the same for a meeting that is planned and one that is moved. */
export function WhenFields({ fields }: { readonly fields: Readonly<Record<Names, FieldMetadata<unknown>>> }) {
  const { audience } = fields;
  return (
    <>
      <TextField {...bind(fields.title)} label={m.meeting_field_title()} />
      <TextField {...bind(fields.groupName)} label={m.meeting_field_group()} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField {...bind(fields.day)} type="date" label={m.meeting_field_day()} />
        <TextField {...bind(fields.from)} type="time" label={m.meeting_field_from()} />
        <TextField {...bind(fields.until)} type="time" label={m.meeting_field_until()} />
        <SelectField {...bind(fields.timeZone)} label={m.meeting_field_zone()} choices={zones.map((zone) => ({ value: zone, label: zoneWords(zone) }))} />
      </div>
      <TextField {...bind(fields.place)} label={m.meeting_field_place()} />
      <TextField {...bind(fields.link)} type="url" label={m.meeting_field_link()} />
      <ChoiceGroup id={audience.id} name={audience.name} label={m.meeting_field_audience()} errors={audience.errors} defaultValue={typeof audience.initialValue === "string" ? audience.initialValue : "internal"} choices={[{ value: "internal", label: m.meeting_internal(), hint: m.meeting_internal_hint() }, { value: "public", label: m.meeting_public(), hint: m.meeting_public_hint() }]} />
    </>
  );
}
