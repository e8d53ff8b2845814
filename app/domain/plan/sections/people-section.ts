import { m } from "~/content/messages";
import { sectors } from "~/content/planning-words";
import { isSmall } from "~/domain/small-count/counts";
import { usualSmallest } from "~/domain/small-count/counted";
import { fewer } from "~/domain/small-count/small-words";
import { paragraph, type Block } from "../plan-document";
import type { PlanFacts } from "./plan-facts";
import type { Voice } from "./voice";

/** Who made the plan and how: organizations by sector, and the workshops held. People are counted, not named: nobody is
 *  named in a plan who has not said that they wish to be. */
export function peopleSection({ coalition, community, people, organizations, workshops }: PlanFacts, voice: Voice): readonly Block[] {
  const present = organizations.filter((one) => one.people > 0);
  return [
    paragraph(m.plan_people_text({ coalition, community, people }, voice.in)),
    ...(present.length === 0 ? [] : [organizationTable(present, voice)]),
    ...(workshops.length === 0 ? [] : [workshopTable(workshops, voice)]),
  ];
}

function organizationTable(organizations: PlanFacts["organizations"], voice: Voice): Block {
  return {
    kind: "table",
    caption: m.plan_people_organizations({}, voice.in),
    columns: [
      { heading: m.plan_people_organization({}, voice.in), align: "start", width: 3 },
      { heading: m.plan_people_sector({}, voice.in), align: "start", width: 2 },
    ],
    rows: organizations.map(({ name, sector }) => [name, sectorName(sector, voice)]),
  };
}

function workshopTable(workshops: PlanFacts["workshops"], voice: Voice): Block {
  return {
    kind: "table",
    caption: m.plan_people_workshops_caption({}, voice.in),
    columns: [
      { heading: m.plan_people_workshop({}, voice.in), align: "start", width: 4 },
      { heading: m.plan_people_workshop_date({}, voice.in), align: "start", width: 3 },
      { heading: m.plan_people_workshop_rooms({}, voice.in), align: "end", width: 1 },
      { heading: m.plan_people_workshop_people({}, voice.in), align: "end", width: 2 },
    ],
    rows: workshops.map(({ title, on, rooms, people }) => [title, voice.day(on), voice.number(rooms), isSmall(people, usualSmallest) ? fewer : voice.number(people)]),
  };
}

function sectorName(key: string, voice: Voice): string {
  const known = sectors.find((sector) => sector.key === key);
  return known ? voice.say(known.name) : key;
}
