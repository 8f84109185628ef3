import { lessonElements } from "~/core/modules/lesson-elements";
import type { Rule } from "../rule";
import { contentWords, wordsOf } from "../wording";

/** Fewer words than this cannot tell what a figure tells. */
const FEWEST_WORDS = 8;

/** Every picture says in words what it shows. */
export const imageWithoutAlternative: Rule = {
  level: "error",
  scope: "module",
  find: ({ lessons, figures, questions }) => [
    ...lessons.flatMap(({ id, body }) =>
      [...lessonElements(body)]
        .filter((element) => element.tag === "img" && wordsOf(element.attributes.alt).length === 0)
        .map((element) => ({
          subject: { kind: "lesson", id, element } as const,
          message: "Say what the image shows: ![words](address).",
        })),
    ),
    ...questions
      .filter((question) => question.kind === "hot-spot")
      .filter(({ image }) => wordsOf(image.alt).length === 0)
      .map(({ id }) => ({
        subject: { kind: "question", id, path: ["image", "alt"] } as const,
        message: "Say in the image's alt what it shows.",
      })),
    ...figures
      .filter(({ alternative, title, caption }) => {
        const words = contentWords(alternative).join();
        const repeats = [title, caption].some((text) => contentWords(text).join() === words);
        return repeats || wordsOf(alternative).length < FEWEST_WORDS;
      })
      .map(({ id }) => ({
        subject: { kind: "figure", id, path: ["alternative"] } as const,
        message: "Tell in the alternative, in a sentence or more, all that the figure tells.",
      })),
  ],
};
