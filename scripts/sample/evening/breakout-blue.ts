import type { Table } from "./breakout";

const bus = "Buses that wait for the end of the shift";
const walk = "I walk 50 minutes at eleven at night because the 6 is gone";
const asked = "Employers have to hear from each other that it works";
const care = "Child care after six";
const cuidado = "Guardería en la tarde, cerca de la casa";

/** The blue table: drivers, a shop owner, a grandfather who raises two children. */
export const blueTable: Table = {
  name: "Blue table · Mesa azul",
  guests: [
    {
      nickname: "DeShawn", language: "en",
      notes: { vision: ["…where the county works on your clock, not you on theirs."], value: ["If you keep the town running at night, the town runs for you at night."], outcome: ["A bus at every shift change."], precondition: [bus, walk], relationship: ["Dispatch at Forest County Transit"], next_step: ["Ride the last bus together with a commissioner and write down who is left behind."] },
      dots: { [bus]: 2, [asked]: 1 },
    },
    {
      nickname: "Kim", language: "en",
      notes: { vision: ["…where small shops can pay well and stay open."], value: ["Fair to workers and fair to the shop."], outcome: ["My two best people stay."], precondition: [asked], relationship: ["Owners who have raised pay already"], next_step: ["Call three owners I know. One will say yes."] },
      dots: { [asked]: 3 },
    },
    {
      nickname: "Mr. Alvarez", language: "es",
      notes: { vision: ["…donde los abuelos no tenemos que criar solos."], outcome: ["Mis nietos llegan a la escuela sabiendo sus letras."], precondition: [cuidado], relationship: ["Las maestras de Little Oaks"], next_step: ["Preguntar en la escuela cuántas familias necesitan la tarde."] },
      dots: { [care]: 2, [bus]: 1 },
    },
    {
      nickname: "Big Mike", language: "en",
      notes: { vision: ["…where a man my age can still buy a house."], outcome: ["I sleep in my own house."], precondition: [care, "Somebody at the county who picks up the phone"], next_step: ["Put the county’s phone tree on one page."] },
      dots: { [bus]: 3 },
    },
  ],
  groups: [
    { title: "The bus at night", notes: [bus, walk] },
    { title: "Care after six · Cuidado en la tarde", notes: [care, cuidado] },
  ],
  decided: [
    { note: "…where the county works on your clock, not you on theirs.", outcome: "kept", text: "A county that works on your clock.", reason: "Short, and everybody laughed because it is true." },
    { note: "Fair to workers and fair to the shop.", outcome: "kept", text: "Fair to workers and fair to the shop.", reason: "Kim will not come back if we forget the second half." },
    { note: "A bus at every shift change.", outcome: "kept", text: "A bus at every shift change.", reason: "You can see it from the sidewalk." },
    { note: "Mis nietos llegan a la escuela sabiendo sus letras.", outcome: "later", text: "Children come to school knowing their letters.", reason: "Belongs to the group on healthy beginnings." },
    { note: bus, outcome: "kept", text: bus, reason: "Six dots, and 400 people on each late shift." },
    { note: care, outcome: "kept", text: "Child care is open after six, close to home.", reason: "Same wish in two languages." },
    { note: asked, outcome: "later", text: "Employers hear from each other that it works.", reason: "First the pilot, then the story." },
    { note: "Dispatch at Forest County Transit", outcome: "kept", text: "Dispatch at Forest County Transit", reason: "They know who is left standing." },
    { note: "Ride the last bus together with a commissioner and write down who is left behind.", outcome: "kept", text: "Ride the last bus together with a commissioner and write down who is left behind.", reason: "DeShawn asks Commissioner Ward this week." },
  ],
};
