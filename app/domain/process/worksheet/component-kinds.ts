/** The parts of a logic model, from what goes in to what comes of it: the lists of worksheet 7D. */
export const componentKinds = ["inputs", "activities", "outputs", "short", "medium", "long"] as const;
