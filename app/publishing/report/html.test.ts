import { expect, it } from "vitest";
import { html } from "./html";

it("escapes what is put in, and not what is HTML already", () => {
  const inner = html`<b>${'<script>"&'}</b>`;
  expect(inner.html).toBe("<b>&#60;script&#62;&#34;&#38;</b>");
  expect(html`<p>${inner} ${[html`<i>${1}</i>`, html`<i>${2}</i>`]}</p>`.html).toBe(
    "<p><b>&#60;script&#62;&#34;&#38;</b> <i>1</i>\n<i>2</i></p>",
  );
});
