import { useId } from "react";

export type Segment<Value extends string> = { readonly value: Value; readonly label: string };

type SegmentedProps<Value extends string> = {
  /** What is being chosen, for those who cannot see it beside its subject. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
};

/** Two to four views of one thing, side by side. Radio buttons underneath: arrow keys move, one tab stop. */
export function Segmented<Value extends string>({ label, segments, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset data-print="never" className="segments noscript:hidden">
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value}>
          <input type="radio" name={name} className="sr-only" checked={segment.value === value} onChange={() => onChange(segment.value)} />
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}
