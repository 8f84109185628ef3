const TAG = /<(input|select|option|textarea)((?:\s[^>]*)?)>(?:([^<]*)<\/textarea>)?/g;
const ATTRIBUTE = /([a-zA-Z-]+)="([^"]*)"/g;
const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/**
 * What a browser would send of markup that React has rendered, with no button pressed: React writes
 * every attribute in double quotes and escapes what would end them.
 */
export function formOf(markup: string): FormData {
  const form = new FormData();
  let select = "";
  for (const [, tag, attributes = "", text = ""] of markup.matchAll(TAG)) {
    const { name = "", value = "", type, ...flags } = attributesOf(attributes);
    if (tag === "select") select = name;
    else if (tag === "textarea") form.append(name, unescaped(text));
    else if (tag === "option" && "selected" in flags) form.append(select, value);
    else if (tag === "input" && isSent(type, flags)) form.append(name, value);
  }
  return form;
}

function isSent(type: string | undefined, flags: Record<string, string>): boolean {
  return type === "radio" || type === "checkbox" ? "checked" in flags : true;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, unescaped(value)]));
}

function unescaped(value: string): string {
  return value.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
