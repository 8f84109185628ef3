/** 128 random bits as hexadecimal. Unlike `randomUUID`, this also works on a page served over HTTP. */
export function newOperationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
