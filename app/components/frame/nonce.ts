import { createContext, useContext } from "react";

/**
 * The nonce of this response's Content-Security-Policy. Empty in the browser, where the attribute
 * is hidden from scripts and hydration does not compare it.
 */
const NonceContext = createContext("");

export const NonceProvider = NonceContext.Provider;

export function useNonce(): string {
  return useContext(NonceContext);
}
