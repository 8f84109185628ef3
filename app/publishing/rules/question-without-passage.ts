import { questionRule } from "../rule";

/** Every question rests on a claim, and by it on a passage. */
export const questionWithoutPassage = questionRule("error", ({ claims }) =>
  claims.length > 0
    ? []
    : [
        {
          path: ["claims"],
          message: "Name in claims what the question rests on, so that it has a passage.",
        },
      ],
);
