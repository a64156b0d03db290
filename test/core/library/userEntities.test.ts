import assert from "node:assert/strict";
import { createLibrary, readReference, type UserEntity } from "../../../server/core/index.ts";
import { findNames } from "../../../server/core/library/entity/entities.ts";

describe("the analyst's own names", () => {
  const article = "青禾今年开店二百家。青禾创始人林晓东(Lin Xiaodong)说，青禾之家明年开业。";
  const libraryWith = async (entities: readonly UserEntity[]) => {
    const bytes = new TextEncoder().encode(article);
    const reference = await readReference({ uri: "file:///qinghe.txt", bytes });
    return createLibrary([reference], undefined, entities);
  };
  const own: UserEntity = {
    name: "青禾",
    aliases: ["Greenfield", "青禾之家"],
    type: "organization",
  };

  it("are found wherever the references have them, as the analyst calls them", async () => {
    const entity = (await libraryWith([own])).entities().byId.get("user:青禾");
    assert.equal(entity?.name, "青禾");
    assert.equal(entity?.type, "organization");
    assert.equal(entity?.mentions.length, 3);
  });

  it("win over what was found", async () => {
    const named = { name: "老林", aliases: ["林晓东"], type: "person" } as const;
    const { entities } = (await libraryWith([named])).entities();
    const bearers = entities.filter(({ names }) => names.includes("林晓东"));
    assert.deepEqual(
      bearers.map(({ id, name }) => [id, name]),
      [["user:老林", "老林"]],
    );
    assert.ok(bearers[0]?.names.includes("Lin Xiaodong"), "the article's own alias stays");
  });

  it("are found in a note under each alias", async () => {
    const index = (await libraryWith([own])).entities();
    const found = findNames("Greenfield opened shops.", index);
    assert.deepEqual(
      found.map(({ entity }) => entity.id),
      ["user:青禾"],
    );
  });

  it("change nothing where there are none, nor where no reference has them", async () => {
    const none = (await libraryWith([])).entities().entities;
    const absent = { name: "Nobody Inc", aliases: [], type: "organization" } as const;
    assert.deepEqual((await libraryWith([absent])).entities().entities, none);
  });
});
