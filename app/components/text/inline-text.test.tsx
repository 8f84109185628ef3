import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { InlineText } from "./inline-text";
import { Paragraphs } from "./paragraphs";

describe("InlineText", () => {
  it.each([
    ["plain", "plain"],
    ["one **strong** word", "one <strong>strong</strong> word"],
    ["*emphasis* first", "<em>emphasis</em> first"],
    ["**a** and *b*", "<strong>a</strong> and <em>b</em>"],
    ["**a***b*", "<strong>a</strong><em>b</em>"],
    ["", ""],
    ["2 * 3", "2 * 3"],
    ["*never closed", "*never closed"],
    ["**never closed", "**never closed"],
    ["**a** *never closed", "<strong>a</strong> *never closed"],
    ["**a***never closed", "<strong>a</strong>*never closed"],
    ["**", "**"],
    ["****", "****"],
    ["<b>bold</b> & *<i>*", "&lt;b&gt;bold&lt;/b&gt; &amp; <em>&lt;i&gt;</em>"],
    ['<img src=x onerror="alert(1)">', "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"],
    ["[link](https://example.org) `code` # head", "[link](https://example.org) `code` # head"],
  ])("shows %j", (text, markup) => {
    expect(renderToStaticMarkup(<InlineText text={text} />)).toBe(markup);
  });
});

describe("Paragraphs", () => {
  it.each([
    ["one", "<p>one</p>"],
    ["one\n\ntwo *three*", "<p>one</p><p>two <em>three</em></p>"],
    ["one\n \t\ntwo", "<p>one</p><p>two</p>"],
    ["one\ntwo", "<p>one\ntwo</p>"],
    ["<p>", "<p>&lt;p&gt;</p>"],
  ])("shows %j", (text, markup) => {
    expect(renderToStaticMarkup(<Paragraphs text={text} />)).toBe(markup);
  });
});
