import type { PredictorGuide } from "./predictor-guide";

export const neighborhoods = {
  housing_affordability: {
    measures: {
      en: "How many homes are within reach of households with low, very low and extremely low incomes, for every 100 such households.",
      es: "Cuántas viviendas están al alcance de los hogares de ingresos bajos, muy bajos y extremadamente bajos, por cada 100 de esos hogares.",
    },
    why: {
      en: "Housing comes first in most budgets. Where there are fewer homes in reach than households who need them, some pay too much, some share, and some have to leave.",
      es: "La vivienda va primero en casi todos los presupuestos. Donde hay menos viviendas al alcance que hogares que las necesitan, unos pagan demasiado, otros comparten y otros tienen que irse.",
    },
    limits: {
      en: "Income limits are set for a wider area, so a poor county beside a rich city can look better or worse than people feel it.",
      es: "Los límites de ingreso se fijan para un área más amplia, así que un condado pobre junto a una ciudad rica puede verse mejor o peor de lo que la gente siente.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
  housing_stability: {
    measures: {
      en: "How many children in public schools had no fixed, adequate home at some time in the school year.",
      es: "Cuántos niños de escuelas públicas no tuvieron un hogar fijo y adecuado en algún momento del año escolar.",
    },
    why: {
      en: "A child who moves between relatives, motels and shelters starts over again and again: another bed, another way to school, at times another school. The number shows a need that figures about houses miss.",
      es: "Un niño que pasa de familiares a moteles y albergues empieza de nuevo una y otra vez: otra cama, otro camino a la escuela, a veces otra escuela. El número muestra una necesidad que las cifras sobre casas no ven.",
    },
    limits: {
      en: "Schools do the counting: families they do not know of, younger children and adults are not in it.",
      es: "Quienes cuentan son las escuelas: no están las familias que no conocen, los niños más pequeños ni las personas adultas.",
    },
    dimensions: ["economic_success", "dignity_belonging"],
  },
  economic_inclusion: {
    measures: {
      en: "How many people in poverty live in neighborhoods where more than four in ten people are poor.",
      es: "Cuántas personas en pobreza viven en vecindarios donde más de cuatro de cada diez personas son pobres.",
    },
    why: {
      en: "The figure shows whether people with little money live among others or apart from them. Living apart can put jobs, shops, services and helpful contacts farther away.",
      es: "La cifra muestra si las personas con poco dinero viven entre otras o separadas de ellas. Vivir aparte puede alejar los empleos, las tiendas, los servicios y los contactos que ayudan.",
    },
    limits: {
      en: "A neighborhood is a census tract here: in rural counties one tract can be very large.",
      es: "Aquí un vecindario es un sector censal: en condados rurales un solo sector puede ser muy grande.",
    },
    dimensions: ["economic_success", "dignity_belonging"],
  },
  racial_diversity: {
    measures: {
      en: "How many of the neighbors of a person of one racial or ethnic group belong to other groups.",
      es: "Cuántos de los vecinos de una persona de un grupo racial o étnico pertenecen a otros grupos.",
    },
    why: {
      en: "Who lives next door shapes who meets whom. Where groups live apart, ask how that came about: in many places it is the trace of rules, loans and leases of the past.",
      es: "Quién vive al lado influye en quién conoce a quién. Donde los grupos viven separados, pregunte cómo se llegó a eso: en muchos lugares es la huella de reglas, préstamos y contratos del pasado.",
    },
    limits: {
      en: "Sharing a neighborhood is not yet belonging to it. The value also depends on how mixed the whole place is.",
      es: "Compartir un vecindario todavía no es pertenecer a él. El valor también depende de qué tan mixto es todo el lugar.",
    },
    dimensions: ["dignity_belonging"],
  },
  social_capital: {
    measures: {
      en: "How many associations there are to belong to, and how far friendships reach across income.",
      es: "Cuántas asociaciones hay a las que pertenecer y hasta dónde llegan las amistades entre distintos ingresos.",
    },
    why: {
      en: "People hear of openings, find help and take part through other people. Places to meet, and friends whose lives differ from one's own, are where that begins.",
      es: "La gente se entera de oportunidades, encuentra ayuda y participa por medio de otras personas. Los lugares para encontrarse y los amigos con vidas distintas a la propia son donde eso empieza.",
    },
    limits: {
      en: "Associations are counted, not their members. Friendships are counted among the users of one network, in one year.",
      es: "Se cuentan las asociaciones, no sus miembros. Las amistades se cuentan entre usuarios de una sola red, en un solo año.",
    },
    dimensions: ["dignity_belonging", "power_autonomy"],
  },
  transportation_access: {
    measures: {
      en: "How many commuters use public transit, and how much of its income a household spends on getting around.",
      es: "Cuántas personas van al trabajo en transporte público y qué parte de su ingreso gasta un hogar en moverse.",
    },
    why: {
      en: "A job, a class or a doctor only helps when one can get there. Time and money spent on the way are missing elsewhere.",
      es: "Un empleo, una clase o un médico solo sirven si se puede llegar. El tiempo y el dinero del camino faltan en otra parte.",
    },
    limits: {
      en: "Few transit riders can mean that there is no transit, that it does not go where people need it, or that they have other ways.",
      es: "Pocos usuarios de transporte público pueden significar que no lo hay, que no va a donde se necesita o que la gente tiene otros medios.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
} as const satisfies Record<string, PredictorGuide>;
