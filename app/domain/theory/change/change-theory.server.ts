import type { Member } from "~/domain/coalition/member";
import { addNode } from "./add-node.server";
import { assume, dropAssumption } from "./assume.server";
import { attachIndicator, detachIndicator } from "./attach-indicator.server";
import { removeNode, restoreNode, reviseNode } from "./change-node.server";
import { link, unlink } from "./link.server";
import { highlightNode, moveNode } from "./move-node.server";
import { sayLanguage } from "./say-language.server";
import type { TheoryInput } from "../theory.form";

/** What was done, and to which row, so that the page can say so and offer the way back. */
export type Done = { readonly done: TheoryInput["intent"]; readonly subject: string };

/** Does what a person asked for on the worksheet. */
export async function changeTheory(member: Member, input: TheoryInput): Promise<Done> {
  return { done: input.intent, subject: (await carryOut(member, input)) ?? subjectOf(input) };
}

function carryOut(member: Member, input: TheoryInput): Promise<string | void> {
  switch (input.intent) {
    case "add": {
      const { intent: _, ...wanted } = input;
      return addNode(member, wanted);
    }
    case "revise": {
      const { intent: _, ...revision } = input;
      return reviseNode(member, revision);
    }
    case "highlight":
      return highlightNode(member, input);
    case "move":
      return moveNode(member, input);
    case "remove":
      return removeNode(member, input);
    case "restore":
      return restoreNode(member, input);
    case "link":
      return link(member, input);
    case "unlink":
      return unlink(member, input);
    case "assume":
      return assume(member, input);
    case "drop-assumption":
      return dropAssumption(member, input);
    case "say-language":
      return sayLanguage(member, input);
    case "attach":
      return attachIndicator(member, input);
    case "detach":
      return detachIndicator(member, input);
  }
}

function subjectOf(input: TheoryInput): string {
  if ("node" in input) return input.node;
  if ("link" in input) return input.link;
  if ("words" in input) return input.words;
  return "assumption" in input ? input.assumption : "";
}
