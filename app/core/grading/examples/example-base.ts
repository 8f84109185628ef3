/** The fields of an example's question that say nothing about marks. */
export const exampleBase = { id: "example", objectives: ["example"], level: "recall" } as const;
