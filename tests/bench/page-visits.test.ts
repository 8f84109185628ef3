import { expect, it } from "vitest";
import { coldVisit } from "./page-visits";

it("adds up requests and bytes, in all and by type", () => {
  const files = [
    { type: "Document", bytes: 5_000 },
    { type: "Script", bytes: 30_000 },
    { type: "Script", bytes: 12_000 },
  ];
  expect(coldVisit("lesson", files)).toEqual({
    page: "lesson",
    requests: 3,
    bytes: 47_000,
    byType: {
      Document: { requests: 1, bytes: 5_000 },
      Script: { requests: 2, bytes: 42_000 },
    },
  });
});
