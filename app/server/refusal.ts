import type { Request, Response } from "express";

export interface Refusal {
  readonly status: number;
  readonly title: string;
  /** What happened and what to do about it, as one or two plain sentences. */
  readonly sentence: string;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** Answers a request that does not get as far as a page, in the form that its sender reads. */
export function refuse(request: Request, response: Response, refusal: Refusal): void {
  response.status(refusal.status).set("Cache-Control", "no-store");
  const { sentence } = refusal;
  // A script that sends JSON reads the sentence out of JSON.
  if (request.is("json") || request.accepts(["text/plain", "text/html", "json"]) === "json") {
    response.json({ problem: sentence });
  } else if (request.accepts(["text/plain", "text/html"]) === "text/html") {
    response.type("html").send(page(refusal, String(request.id ?? "")));
  } else {
    response.type("text").send(`${sentence}\n`);
  }
}

function page({ title, sentence }: Refusal, requestId: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} · Treatise</title></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(sentence)}</p>
<p><a href="/">Go to the start page</a></p>
<p><small>Reference: ${escaped(requestId)}</small></p>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
