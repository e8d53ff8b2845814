import { About } from "~/components/about";
import { LinkButton } from "~/components/button/link-button";
import { Card, CardRow, CardRows } from "~/components/card";
import { momentWords } from "~/content/format";
import { m } from "~/content/messages";
import type { VoteLine } from "./vote.server";

type VoteListProps = { readonly votes: readonly VoteLine[]; readonly to: (vote: string) => string; readonly mayVote: boolean };

/** Votes that are open, or wait to be written down. */
export function VoteList({ votes, to, mayVote }: VoteListProps) {
  if (votes.length === 0) return null;
  return (
    <Card id="votes" tone="attention" title={m.decision_votes_title()} className="mb-5">
      <CardRows>
        {votes.map(({ id, question, language, open, endsAt, votes: count, mine }) => (
          <CardRow key={id} end={<LinkButton to={to(id)}>{mayVote && open && !mine ? m.decision_vote_act() : m.decision_vote_see()}<About subject={question} /></LinkButton>}>
            <h3 lang={language ?? undefined} className="font-[650] wrap-anywhere">{question}</h3>
            <p className="text-small text-ink-2">{[open ? m.decision_vote_open({ date: momentWords(endsAt) }) : m.decision_vote_ended(), m.decision_vote_count({ count }), mine ? m.decision_vote_mine() : null].filter((part) => part !== null).join(" · ")}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
