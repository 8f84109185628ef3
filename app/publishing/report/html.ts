/** Text that is HTML already. */
export interface Html {
  html: string;
}

type Part = string | number | Html | readonly Html[];

/** An HTML text; whatever is put in is escaped, unless it is HTML itself. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  const pieces = texts.map((text, index) => {
    const part = parts[index];
    return part === undefined ? text : text + markup(part);
  });
  return { html: pieces.join("") };
}

function markup(part: Part): string {
  if (typeof part === "object") {
    return "html" in part ? part.html : part.map((each) => each.html).join("\n");
  }
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
