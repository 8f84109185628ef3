export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Where a redirect leads. */
  readonly location: string | null;
}

export interface Browser {
  readonly cookies: Map<string, string>;
  open(path: string): Promise<Page>;
  send(path: string, fields: Record<string, string>): Promise<Page>;
}

/** A browser without scripts: it keeps cookies and sends forms, and does not follow redirects. */
export function openBrowser(origin: string, userAgent = "a test"): Browser {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit): Promise<Page> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...init.headers, "user-agent": userAgent, ...(cookie ? { cookie } : {}) };
    const response = await fetch(origin + path, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: response.headers.get("location"),
    };
  };
  return {
    cookies,
    open: (path) => ask(path, { headers: { accept: "text/html" } }),
    send: (path, fields) =>
      ask(path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { accept: "text/html", origin },
      }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ""] = line.split(";", 1);
  const [name = "", value = ""] = pair.split(/=(.*)/s, 2);
  if (/;\s*max-age=0(;|$)/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}
