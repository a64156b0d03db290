// A name that the analyst told Tieout about, in the workspace's `tieout.entities` file.

import type { EntityType } from "../mention.ts";

export interface UserEntity {
  /** The main name, as it is shown. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: EntityType;
  /** The analyst's own words about it, for the card. */
  readonly note?: string;
}

/** Its id in a library, which no id of the lexicon has. */
export function userEntityId({ name }: UserEntity): string {
  return `user:${name}`;
}
