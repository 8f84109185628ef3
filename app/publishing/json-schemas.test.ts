import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AUTHORED_KINDS } from "~/core/questions/authored-question";
import { jsonSchemaFiles } from "./json-schemas";

const folder = new URL("../../content/.schemas/", import.meta.url);

describe("the JSON Schemas in content/.schemas", () => {
  it.each([...jsonSchemaFiles()])(
    "%s is the generated one (npm run content:schemas)",
    (name, text) => {
      expect(readFileSync(new URL(name, folder), "utf8")).toBe(text);
    },
  );

  it("are no more than these", () => {
    expect(readdirSync(folder).sort()).toEqual([...jsonSchemaFiles().keys()].sort());
  });

  it("know the keys of a question and refuse others", () => {
    const { properties } = JSON.parse(jsonSchemaFiles().get("questions.json") ?? "{}");
    const kinds = properties.questions.items.oneOf;
    expect(kinds).toHaveLength(AUTHORED_KINDS.length);
    for (const kind of kinds) {
      expect(kind).toMatchObject({ additionalProperties: false });
      expect(Object.keys(kind.properties)).toEqual(
        expect.arrayContaining(["id", "stem", "claims"]),
      );
      expect(kind.required).not.toContain("points");
    }
  });
});
