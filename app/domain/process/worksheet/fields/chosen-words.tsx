/** As many letters of a choice a list shows on the narrowest screen. */
const fits = 26;

type Props = { readonly choices: readonly { readonly value: string; readonly label: string }[]; readonly value: string };

/** The whole of what a list shows as chosen, where a narrow screen cuts it off. Only for the eye: the list itself is read out whole. */
export function ChosenWords({ choices, value }: Props) {
  const chosen = choices.find((choice) => choice.value === value)?.label ?? "";
  if (chosen.length <= fits) return null;
  return (
    <p aria-hidden className="text-small text-ink-2 sm:hidden">
      {chosen}
    </p>
  );
}
