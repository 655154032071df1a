/** How a value is written whose form this console does not know, and how that is read. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value);
}

/** Undefined where it is not JSON. */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text.trim()) as unknown;
  } catch {
    return undefined;
  }
}
