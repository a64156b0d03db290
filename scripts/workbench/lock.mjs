/** One at a time, over processes: a folder that only one can make, with the owner's process id in it. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Fetching takes half a minute here; a slow line may need ten times that and more. */
const waitLimit = 15 * 60_000;

/** Waits until nobody else holds `folder`, then runs `work`. A lock whose owner is gone counts for nothing. */
export async function withLock(folder, work) {
  const deadline = Date.now() + waitLimit;
  while (!(await take(folder))) {
    if (Date.now() > deadline)
      throw new Error(`Another process holds ${folder}. Remove it if none does.`);
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    else await wait(500);
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function take(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  await writeFile(path.join(folder, "owner"), String(process.pid));
  return true;
}

async function isAbandoned(folder) {
  const ownerOf = () => readFile(path.join(folder, "owner"), "utf8").then(Number, () => 0);
  let owner = await ownerOf();
  if (owner === 0) {
    // Between its two steps, or dead there: it has had its time by the second look.
    await wait(2_000);
    owner = await ownerOf();
  }
  return owner === 0 || !isAlive(owner);
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
