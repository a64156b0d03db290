/** Waiting for a condition, in place of sleeping: the quick machine does not wait and the slow one does not fail. */

/** Far above what any step takes, far below the limit of a test. Milliseconds. */
const deadline = 30_000;
export const interval = 50;

/** Tries until the assertions in `attempt` hold, and gives its value; at the deadline, fails as the last attempt did. */
export async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
  }
}
