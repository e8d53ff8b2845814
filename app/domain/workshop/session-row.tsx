import { CardRow } from "~/components/card";
import { Chip, type ChipTone } from "~/components/chip";
import type { Icon } from "~/components/icon";
import { CircleCheck, CircleDashed, DoorOpen } from "~/components/icons";
import { Play } from "~/components/drawn/workshop-icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { SessionState } from "./workshop";
import { stateWord } from "./workshop-words";

type SessionRowProps = {
  readonly session: { readonly title: string; readonly state: SessionState; readonly rooms: number; readonly people: number };
  readonly to: string;
};

const looks: Readonly<Record<SessionState, { readonly tone: ChipTone; readonly icon: Icon }>> = {
  planned: { tone: "wait", icon: CircleDashed },
  lobby: { tone: "info", icon: DoorOpen },
  running: { tone: "attention", icon: Play },
  closed: { tone: "good", icon: CircleCheck },
};

/** One workshop in the list: its name leads to it. */
export function SessionRow({ session: { title, state, rooms, people }, to }: SessionRowProps) {
  const { tone, icon } = looks[state];
  return (
    <CardRow end={<Chip tone={tone} icon={icon}>{stateWord(state)}</Chip>}>
      <TextLink to={to}>{title}</TextLink>
      <p className="text-small text-ink-2">
        {m.workshop_rooms({ count: rooms })} · {m.workshop_people({ count: people })}
      </p>
    </CardRow>
  );
}
