// Waits for a condition, not for a time.

/** Milliseconds after which a condition that does not come true is a failure. */
const DEADLINE = 30_000;

/** Resolves with the first value that is not undefined or false. */
export async function until<Value>(
  what: string,
  probe: () => Value | undefined | false | Promise<Value | undefined | false>,
): Promise<Value> {
  const deadline = Date.now() + DEADLINE;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
