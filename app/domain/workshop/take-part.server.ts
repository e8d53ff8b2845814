import { m } from "~/content/messages";
import type { Seat } from "./seat";
import type { SeatAct } from "./workshop.form";
import { askHelp, castDots, changeNickname, contribute, decide, editCard, groupCard, nameGroup, noteMove, removeCard, writeForRoom } from "./workshop.server";

/** Does what a person in a seat asked for; returns the sentence to say about it, "" where the page itself shows it. */
export async function takePart(seat: Seat, act: SeatAct, language: "en" | "es"): Promise<string> {
  switch (act.intent) {
    case "contribute":
      await contribute(seat, { ...act, language });
      return m.workshop_idea_added();
    case "edit":
      await editCard(seat, act);
      return m.workshop_idea_saved();
    case "remove":
      await removeCard(seat, act);
      return m.workshop_idea_removed();
    case "group":
      await groupCard(seat, act);
      return act.to === "alone" ? m.workshop_moved_alone() : m.workshop_moved();
    case "name":
      await nameGroup(seat, act);
      return m.workshop_group_named();
    case "dots":
      await castDots(seat, act);
      return "";
    case "decide":
    case "word":
      await decide(seat, act);
      return m.workshop_decided();
    case "help":
      await askHelp(seat);
      return m.workshop_help_asked();
    case "rename":
      await changeNickname(seat, act);
      return m.workshop_renamed();
    case "scribe":
      await writeForRoom(seat, act);
      return act.by === "me" ? m.workshop_scribe_you() : m.workshop_scribe_all();
    case "noticed":
      await noteMove(seat);
      return "";
  }
}
