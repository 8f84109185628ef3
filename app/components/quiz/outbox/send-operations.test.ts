import { afterEach, expect, it, vi } from "vitest";
import { sendOperations } from "./send-operations";

afterEach(() => void vi.unstubAllGlobals());

it("sends the certainty of an answer beside it, as the server reads it", async () => {
  const bodies: string[] = [];
  vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
    bodies.push(body);
    return Response.json({ results: [] });
  });
  const operation = { operationId: "operation-1", baseRevision: 0, position: 1 };
  await sendOperations("attempt", [
    { ...operation, answer: { kind: "true-false", value: true, certainty: 3 } },
    { ...operation, answer: null },
  ]);
  expect(bodies.map((body): unknown => JSON.parse(body))).toEqual([
    {
      operations: [
        { ...operation, answer: { kind: "true-false", value: true }, certainty: 3 },
        { ...operation, answer: null, certainty: null },
      ],
    },
  ]);
});
