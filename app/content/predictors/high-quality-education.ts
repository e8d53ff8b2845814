import type { PredictorGuide } from "./predictor-guide";

export const highQualityEducation = {
  access_to_preschool: {
    measures: {
      en: "How many three- and four-year-olds go to nursery school or preschool.",
      es: "Cuántos niños de tres y cuatro años van a la guardería educativa o al preescolar.",
    },
    why: {
      en: "Children learn fast in these years, and a place in a preschool also gives parents time to work or study. The split by income shows whether a family's money decides who gets a place.",
      es: "En estos años los niños aprenden rápido, y un lugar en el preescolar también da tiempo a los padres para trabajar o estudiar. La división por ingresos muestra si el dinero de la familia decide quién consigue lugar.",
    },
    limits: {
      en: "Enrollment says nothing about quality or hours, nor about care by relatives that some families prefer.",
      es: "La inscripción no dice nada de la calidad ni de las horas, ni del cuidado por familiares que algunas familias prefieren.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
  effective_public_education: {
    measures: {
      en: "How much students in grades 3 to 8 gain in reading and language from one school year to the next.",
      es: "Cuánto avanzan en lectura y lenguaje los estudiantes de 3.º a 8.º grado de un año escolar al siguiente.",
    },
    why: {
      en: "Growth looks at what the years in school add, not at where children began. A place with low scores can grow strongly, and one with high scores slowly, so growth and scores answer different questions.",
      es: "El avance mira lo que agregan los años en la escuela, no desde dónde empezaron los niños. Un lugar con puntajes bajos puede avanzar mucho y uno con puntajes altos, poco; por eso avance y puntaje responden preguntas distintas.",
    },
    limits: {
      en: "One tested subject stands for much more that schools do. Few tested students make the figure weak.",
      es: "Una materia evaluada representa mucho más de lo que hacen las escuelas. Con pocos estudiantes evaluados, la cifra es débil.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
  school_economic_diversity: {
    measures: {
      en: "How many students of each group go to schools where at least one in five students lives in poverty.",
      es: "Cuántos estudiantes de cada grupo van a escuelas donde al menos uno de cada cinco vive en la pobreza.",
    },
    why: {
      en: "A school where many families have little has more needs to meet at once. Side by side, the groups show whether children of one go to such schools far more often than children of another.",
      es: "Una escuela donde muchas familias tienen poco debe atender más necesidades a la vez. Lado a lado, los grupos muestran si los niños de uno van a esas escuelas mucho más seguido que los de otro.",
    },
    limits: {
      en: "It says who is in a school together, not how well the school teaches.",
      es: "Dice quiénes están juntos en una escuela, no qué tan bien enseña.",
    },
    dimensions: ["economic_success", "dignity_belonging"],
  },
  preparation_for_college: {
    measures: {
      en: "How many people aged 19 and 20 have finished high school.",
      es: "Cuántas personas de 19 y 20 años terminaron la secundaria (high school).",
    },
    why: {
      en: "Most colleges, many training programs and many employers ask for the diploma. Who turns twenty without one has fewer ways to go on.",
      es: "La mayoría de las universidades, muchos programas de capacitación y muchos empleadores piden el diploma. Quien cumple veinte años sin él tiene menos caminos para seguir.",
    },
    limits: {
      en: "People of this age move: a place with a college or a base may show newcomers more than its own graduates.",
      es: "A esta edad la gente se muda: un lugar con universidad o base militar puede mostrar más a recién llegados que a sus propios graduados.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
  digital_access: {
    measures: {
      en: "How many people live in homes with a computer and fast internet.",
      es: "Cuántas personas viven en hogares con computadora e internet rápido.",
    },
    why: {
      en: "Applying for jobs, doing homework, seeing a doctor and dealing with offices happens online more and more. Without a good connection at home, each of these takes a trip, a favor or a wait.",
      es: "Buscar empleo, hacer tareas, ver al médico y hacer trámites ocurre cada vez más en línea. Sin buena conexión en casa, cada cosa cuesta un viaje, un favor o una espera.",
    },
    limits: {
      en: "A subscription may still be slow, shared by many, or more than a household can well afford.",
      es: "Un servicio contratado puede ser lento, compartirse entre muchos o costar más de lo que el hogar puede pagar bien.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
} as const satisfies Record<string, PredictorGuide>;
