// The command that forgets what is kept on the disk of the references read so far. What is in memory stays.

import { notify } from "../notify.ts";
import type { Server } from "../server.ts";

/** How many references were removed, and their bytes. */
export async function clearCache({
  connection,
  cache,
}: Server): Promise<{ files: number; bytes: number }> {
  const cleared = (await cache?.clear()) ?? { files: 0, bytes: 0 };
  const megabytes = Math.ceil(cleared.bytes / 1024 / 1024);
  const references = cleared.files === 1 ? "1 reference" : `${cleared.files} references`;
  const message =
    cache === undefined
      ? "Tieout keeps nothing on the disk here."
      : `Tieout removed ${references} from its cache (${megabytes} MB).`;
  notify(connection, "info", message);
  return cleared;
}
