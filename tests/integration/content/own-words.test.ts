import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFiles, projectText } from "../../support/project-files";
import { overlappingRuns } from "./overlapping-runs";

/** A shared run of this many words or more is a sentence taken over. */
const SHORTEST_RUN = 8;

/** Names and titles, which are nobody's sentences. */
const NAMES = [
  "The Threat of Red Ideology: North Korea and Russia Revive Their Military Alliance",
  "North Korea-Soviet Union Treaty of Friendship, Cooperation, and Mutual Assistance",
  "Professor Eul-Chul Lim from the Institute of Far Eastern Studies at Kyungnam University",
];

const TEXTS = /\.(md|ya?ml|tsx?|css|mjs|js|json|html|prisma)$/;
const articleFile = process.env.ARTICLE_FILE ?? "";
const isAtHand = articleFile !== "" && existsSync(articleFile);

describe("the article's words", () => {
  it.skipIf(!isAtHand)(
    "do not stand in the project (compared when ARTICLE_FILE names its text)",
    () => {
      const article = NAMES.reduce(
        (text, name) => text.replaceAll(name, " ¶ "),
        readFileSync(articleFile, "utf8"),
      );
      const taken = projectFiles()
        .filter((path) => TEXTS.test(path) && path !== "package-lock.json")
        .flatMap((path) =>
          overlappingRuns(article, projectText(path), SHORTEST_RUN).map(
            ({ words }) => `${path}: ${words}`,
          ),
        );
      expect(taken).toEqual([]);
    },
  );
});
