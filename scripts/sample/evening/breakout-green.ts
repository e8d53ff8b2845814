import type { Table } from "./breakout";

const door = "One door for help. I told my story at four desks in one week.";
const puerta = "Que haya alguien que hable español desde el primer día";
const hours = "Knowing on Friday when I work on Monday";
const horarios = "Horarios fijos: sin eso no puedo inscribir a mi hijo en nada";
const lender = "The payday place on Mill Road should not be the only door that is open at 8 pm";

/** The green table: parents and night workers, half of them in Spanish. */
export const greenTable: Table = {
  name: "Green table · Mesa verde",
  guests: [
    {
      nickname: "Lupe", language: "es",
      notes: { vision: ["…donde un solo trabajo alcanza y mi hija me ve de día."], value: ["El trabajo de cuidar también es trabajo."], outcome: ["La renta deja respirar."], precondition: [puerta, horarios], relationship: ["Las supervisoras del turno de noche"], next_step: ["Invitar a la señora de la cocina del hospital; ella conoce a todos."] },
      dots: { [door]: 2, [hours]: 1 },
    },
    {
      nickname: "Don Ernesto", language: "es",
      notes: { vision: ["…donde los jóvenes no se van porque aquí hay futuro."], value: ["La palabra de un pobre vale lo mismo."], precondition: ["Que el autobús no termine a las nueve"], relationship: ["El padre Tomás de Santa Ana"], next_step: ["Pedir la sala de la parroquia para los miércoles."] },
      dots: { [door]: 1, [hours]: 2 },
    },
    {
      nickname: "Tasha", language: "en",
      notes: { vision: ["…where one job is enough."], value: ["Nobody should have to beg for hours."], outcome: ["I can say yes when my son asks to join the band."], precondition: [hours, lender], relationship: ["The night-shift supervisors at the warehouses"], next_step: ["Collect a month of schedules, photos are fine, and count the changes."] },
      dots: { [hours]: 2, [lender]: 1 },
    },
    {
      nickname: "Grace", language: "en",
      notes: { vision: ["…where help comes before the collector does."], outcome: ["My mail no longer scares me."], precondition: [door], relationship: ["Whoever writes the letters at the hospital"], next_step: ["Bring my own letters so that others can read what they say."] },
      dots: { [door]: 3 },
    },
  ],
  groups: [
    { title: "One door, two languages", notes: [door, puerta] },
    { title: "Hours you can plan with · Horarios", notes: [hours, horarios] },
  ],
  decided: [
    { note: "…where one job is enough.", outcome: "kept", text: "A place where one job is enough, and where your child knows your face by daylight.", reason: "Lupe’s and Tasha’s words together; everyone nodded." },
    { note: "…donde los jóvenes no se van porque aquí hay futuro.", outcome: "later", text: "A place young people do not want to leave.", reason: "True, and worth a workshop with young people themselves." },
    { note: "Nobody should have to beg for hours.", outcome: "kept", text: "Nobody should have to beg for hours.", reason: "It says what we mean by respect." },
    { note: "La renta deja respirar.", outcome: "kept", text: "Rent leaves room to breathe.", reason: "Pay alone does not do it if the rent takes it." },
    { note: door, outcome: "kept", text: "There is one open door for help, in two languages, where you tell your story once.", reason: "Most dots, and the hospital can start it." },
    { note: hours, outcome: "kept", text: "People know their hours two weeks ahead.", reason: "Already in our theory of change; this is why it matters." },
    { note: lender, outcome: "not_now", text: "Another open door than the payday lender", reason: "The credit unions are on it; we wait for their answer." },
    { note: "The night-shift supervisors at the warehouses", outcome: "kept", text: "The night-shift supervisors at the warehouses", reason: "They make the lists; nobody has ever asked them." },
    { note: "Pedir la sala de la parroquia para los miércoles.", outcome: "kept", text: "Ask Santa Ana parish for its hall on Wednesdays.", reason: "Don Ernesto does it on Sunday." },
  ],
};
